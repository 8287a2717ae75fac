/** Hand-made frameworks and assessments for tests, small enough to be read at a glance. */
@NullMarked
package org.peerprinciples.checklist.sketch;

import org.jspecify.annotations.NullMarked;

/**
 * The style in which recorded types are generated. Nothing to call here.
 */
@NullMarked
package org.peerprinciples.core.style;

import org.jspecify.annotations.NullMarked;

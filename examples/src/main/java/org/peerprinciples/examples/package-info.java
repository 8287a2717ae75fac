/**
 * Programs that show the library at work, each a whole flow on one screen. Run by tests; not published.
 */
@NullMarked
package org.peerprinciples.examples;

import org.jspecify.annotations.NullMarked;

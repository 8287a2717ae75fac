/**
 * Frameworks: the principles of peer support, written down so that an arrangement can be compared with them.
 *
 * <p>A {@link org.peerprinciples.core.framework.Framework} is versioned data: principles with their defining ideas and
 * criteria, a rating scale, a screen, the sides and roles whose experience counts, practice examples and sources. It is
 * never code, so networks can write their own. It says nothing about any one arrangement, and nothing here works
 * anything out.
 *
 * <p>Frameworks come from {@code core.catalog} (built in) or {@code core.document} (a file) and go to everything else.
 * Lookups follow one pattern: {@code x(id)} throws, {@code findX(id)} gives an {@link java.util.Optional},
 * {@code hasX(id)} asks.
 *
 * <p>Enter at {@link org.peerprinciples.core.framework.Framework}.
 */
@NullMarked
package org.peerprinciples.core.framework;

import org.jspecify.annotations.NullMarked;

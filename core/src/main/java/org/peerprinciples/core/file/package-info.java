/**
 * Files that are replaced as a whole or not at all: everything that is written to a file that somebody named goes this way. What is
 * in them isn't known here.
 *
 * <p>Enter at {@link org.peerprinciples.core.file.FileReplacement#write}. For use within this library.
 */
@NullMarked
package org.peerprinciples.core.file;

import org.jspecify.annotations.NullMarked;

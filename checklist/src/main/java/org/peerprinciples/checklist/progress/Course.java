package org.peerprinciples.checklist.progress;

import java.util.List;
import java.util.Optional;

/**
 * How a score goes from one evaluation to the other.
 *
 * @param stages what each stage makes of it, where it makes anything
 * @param inCommon whether anybody gave a level both times to a question behind it
 */
record Course(List<Optional<Reading>> stages, boolean inCommon) {}

/** Benchmarks: how fast evaluations are, each beside a baseline that is measured in the same run. */
@NullMarked
package org.peerprinciples.checklist.benchmark;

import org.jspecify.annotations.NullMarked;

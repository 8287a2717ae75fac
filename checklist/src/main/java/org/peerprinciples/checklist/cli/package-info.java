/**
 * The command {@code peer-principles}: the library for people who don't program, and for scripts.
 *
 * <p>It is the roof: it reads files, asks the library, and prints. It computes nothing, and nothing imports it. What is asked for
 * goes to standard output, everything else to standard error; a subcommand is a class of its own, below
 * {@link org.peerprinciples.checklist.cli.PeerPrinciples}. Options that several have are mixins, such as
 * {@link org.peerprinciples.checklist.cli.FrameworkOptions}; what is read comes through
 * {@link org.peerprinciples.checklist.cli.Input}, answers of many through {@link org.peerprinciples.checklist.cli.Answers}, and what a person can mend is told by a
 * {@link org.peerprinciples.checklist.cli.CommandFailure}. Only {@link org.peerprinciples.checklist.cli.Terminal} touches the
 * machine's streams and surroundings.
 *
 * <p>Exit codes: 0 done, 1 done but something was rejected or a check failed, 2 bad usage or unreadable input.
 */
@NullMarked
package org.peerprinciples.checklist.cli;

import org.jspecify.annotations.NullMarked;

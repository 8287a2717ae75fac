/**
 * Plans: what could be done next, and what it would do to the scores.
 *
 * <p>A {@link org.peerprinciples.checklist.plan.Planner} proposes; people choose. It finds the plan of least effort that
 * reaches a goal, or of greatest gain within an effort, and proves it: no cheaper one exists. A
 * {@link org.peerprinciples.checklist.plan.WhatIf} looks at other answers without touching the assessment. Both compute
 * through {@code checklist.scoring}, so that a plan's gain is what evaluating again would show. What people have promised is
 * something else: a pledge, which is recorded evidence.
 *
 * <p>A plan starts from an evaluation with its workings. Its {@linkplain org.peerprinciples.checklist.plan.Goal goal} is a
 * standing, a score, or the most that an effort can gain;
 * {@linkplain org.peerprinciples.checklist.plan.Efforts efforts} are the framework's or people's own. What comes of it is an
 * {@link org.peerprinciples.checklist.plan.ImprovementPlan} with up to three ways to choose from, written as JSON and read
 * back like any derived value.
 *
 * <p>Plans and suppositions show what single people answered. They are made from full evaluations, for those who run them, and
 * aren't for the wall: an evaluation with small groups suppressed is refused.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.plan.Planner}, or at {@code Checklist}.
 */
@NullMarked
package org.peerprinciples.checklist.plan;

import org.jspecify.annotations.NullMarked;

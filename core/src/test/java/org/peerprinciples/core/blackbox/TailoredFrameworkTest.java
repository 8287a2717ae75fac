package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class TailoredFrameworkTest {

    private static final Framework BASE = GoodNeighbours.framework();
    private static final PrincipleId WELCOME = PrincipleId.of("welcome");
    private static final PrincipleId TRUST = PrincipleId.of("trust");
    private static final PrincipleId QUIET = PrincipleId.of("quiet");
    private static final CriterionId KEYS = CriterionId.of("trust.keys");
    private static final CriterionId TOOLS = CriterionId.of("trust.tools");
    private static final String WHY = "We said so.";

    @Nested
    class Applying {

        @Test
        void makesEveryKindOfChange() {
            Framework result = TailoredFramework.of(
                            BASE,
                            TailoringJson.using(GoodNeighbours.catalog())
                                    .read(GoodNeighbours.everyFieldJson("tailoring")))
                    .framework();

            assertThat(result.ref()).hasToString("every-field 2.3.4");
            assertThat(result.name()).isEqualTo("Every field");
            assertThat(result.madeBy()).isEqualTo("The street meeting");
            assertThat(result.madeWith()).isEqualTo("Three newcomers");
            assertThat(result.purpose()).isEqualTo(BASE.purpose());
            assertThat(result.principles())
                    .extracting(principle -> principle.id().value())
                    .containsExactly("welcome", "trust", "fun");
            assertThat(result.criteria())
                    .extracting(criterion -> criterion.id().value())
                    .containsExactly("welcome.first-week", "welcome.second-week", "trust.keys", "fun.games");
            assertThat(result.principle(WELCOME).weight()).isEqualByComparingTo("0");
            assertThat(result.criterion(CriterionId.of("welcome.first-week")).weight())
                    .isEqualByComparingTo("1000");
            assertThat(result.principle(TRUST).effectiveFrom()).contains(new BigDecimal("99.999"));
            assertThat(result.criterion(KEYS).critical()).contains(CriticalFloor.of(LevelId.of("always"), WHY));
            assertThat(result.criterion(KEYS).findDescriptor(LevelId.of("at-times")))
                    .contains("W");
            assertThat(result.criterion(KEYS).findDescriptor(LevelId.of("always")))
                    .isEqualTo(BASE.criterion(KEYS).findDescriptor(LevelId.of("always")));
        }

        @Test
        void makesACriterionCriticalNoMore() {
            assertThat(apply(new Change.SetFloor(KEYS, Optional.empty(), WHY))
                            .criterion(KEYS)
                            .critical())
                    .isEmpty();
        }

        @Test
        void takesAnExampleOutOfWhatIsLeftOutAndKeepsItForTheRest() {
            Framework result = apply(new Change.LeaveOutPrinciple(TRUST, WHY));

            assertThat(result.findExample(ExampleId.of("soup-night")).map(PracticeExample::principles))
                    .contains(List.of(WELCOME));
        }

        @Test
        void dropsAnExampleThatIllustratesNothingElse() {
            Framework result =
                    apply(new Change.LeaveOutPrinciple(TRUST, WHY), new Change.LeaveOutPrinciple(WELCOME, WHY));

            assertThat(result.examples()).isEmpty();
            assertThat(result.sources()).isEqualTo(BASE.sources());
        }

        @Test
        void followsNoEarlierEdition() {
            Framework successor = Framework.builder()
                    .from(BASE)
                    .replaces(FrameworkRef.of(BASE.id(), Edition.parse("1.0.0")))
                    .addCorrections(TextId.of("framework/purpose"))
                    .build();
            Framework result =
                    TailoredFramework.of(successor, tailoring(leaveOutQuiet())).framework();

            assertThat(result.replaces()).isEmpty();
            assertThat(result.corrections()).isEmpty();
        }

        @Test
        void recordsTheTailoringAsItWasWritten() {
            Tailoring pinned = pinned(BASE, leaveOutQuiet());

            assertThat(TailoredFramework.of(BASE, pinned).framework().tailorings())
                    .containsExactly(pinned);
        }

        @Test
        void saysWhatItIs() {
            assertThat(TailoredFramework.of(BASE, tailoring(leaveOutQuiet())))
                    .hasToString("TailoredFramework[ours 1.0.0 from good-neighbours 1.1.0]");
        }
    }

    @Nested
    class Refusing {

        @Test
        void tellsAllProblemsOfAllTailoringsAtOnce() {
            Tailoring first = tailoring(
                    new Change.LeaveOutCriterion(CriterionId.of("trust.keyz"), WHY),
                    new Change.WeighPrinciple(PrincipleId.of("quite"), BigDecimal.ONE, WHY));
            Tailoring second = next(
                    first.id(),
                    first.edition(),
                    leaveOutQuiet(),
                    new Change.Reword(TextId.of("principle/quiet/name"), "Still", WHY));
            Tailoring third = next(
                    FrameworkId.of("thiers"),
                    Edition.parse("1.0.0"),
                    new Change.Reword(TextId.of("framework/name"), "Q", WHY));

            assertThat(problems(BASE, first, second, third))
                    .extracting(Problem::code, problem -> problem.place().pointer(), Problem::hint)
                    .containsExactly(
                            tuple(
                                    ProblemCode.UNKNOWN_REFERENCE,
                                    "/tailorings/0/changes/0/criterion",
                                    Optional.of("trust.keys")),
                            tuple(
                                    ProblemCode.UNKNOWN_REFERENCE,
                                    "/tailorings/0/changes/1/principle",
                                    Optional.of("quiet")),
                            tuple(ProblemCode.FIELDS_DISAGREE, "/tailorings/1/changes/1/text", Optional.empty()),
                            tuple(ProblemCode.UNKNOWN_REFERENCE, "/tailorings/2/base/id", Optional.of("theirs")),
                            tuple(ProblemCode.FIELDS_DISAGREE, "/tailorings/2/changes/0/text", Optional.empty()));
        }

        @Test
        void checksWhatFollowsAgainstWhatIsSoundInOneWithProblems() {
            Tailoring first = tailoring(
                    leaveOutQuiet(),
                    new Change.LeaveOutCriterion(CriterionId.of("trust.keyz"), WHY),
                    new Change.AddCriterion(told("trust.bikes", "nobody"), WHY));
            Tailoring second = pinned(
                    first,
                    new Change.WeighCriterion(CriterionId.of("trust.bikes"), BigDecimal.ONE, WHY),
                    new Change.WeighPrinciple(QUIET, BigDecimal.ONE, WHY),
                    new Change.WeighPrinciple(PrincipleId.of("thrust"), BigDecimal.ONE, WHY));
            Tailoring third = Tailoring.builder()
                    .from(next(
                            second.id(),
                            second.edition(),
                            new Change.WeighPrinciple(PrincipleId.of("welcom"), BigDecimal.ONE, WHY)))
                    .id(FrameworkId.of("yours"))
                    .build();

            assertThat(problems(BASE, first, second, third))
                    .extracting(Problem::code, problem -> problem.place().pointer(), Problem::hint)
                    .containsExactly(
                            tuple(
                                    ProblemCode.UNKNOWN_REFERENCE,
                                    "/tailorings/0/changes/1/criterion",
                                    Optional.of("trust.keys")),
                            tuple(
                                    ProblemCode.UNKNOWN_REFERENCE,
                                    "/tailorings/0/changes/2/criterion/roles/0",
                                    Optional.empty()),
                            tuple(ProblemCode.FIELDS_DISAGREE, "/tailorings/1/changes/1/principle", Optional.empty()),
                            tuple(
                                    ProblemCode.UNKNOWN_REFERENCE,
                                    "/tailorings/1/changes/2/principle",
                                    Optional.of("trust")),
                            tuple(
                                    ProblemCode.UNKNOWN_REFERENCE,
                                    "/tailorings/2/changes/0/principle",
                                    Optional.of("welcome")));
        }

        @Test
        void tellsOfNoFaultThatFollowsFromAnother() {
            String tooLong = "x".repeat(InputLimits.standard().longestText() + 1);
            Change fault = new Change.WeighPrinciple(PrincipleId.of("welcom"), BigDecimal.ONE, WHY);
            List<Change> past = List.of(
                    new Change.AddCriterion(told("trust.keys", "neighbour"), WHY),
                    new Change.Reword(TextId.of("principle/quiet/name"), tooLong, WHY),
                    new Change.AddCriterion(told("fun.games", "neighbour"), WHY));
            for (Change first : past) {
                Tailoring faulty = tailoring(first);

                assertThat(problems(BASE, faulty, next(faulty.id(), faulty.edition(), fault)))
                        .extracting(problem -> problem.place().pointer().substring(0, 23))
                        .containsExactly("/tailorings/0/changes/0", "/tailorings/1/changes/0");
            }
        }

        @Test
        void cannotGoOnFromNothing() {
            Tailoring nothing = tailoring(
                    leaveOutQuiet(),
                    new Change.LeaveOutPrinciple(TRUST, WHY),
                    new Change.LeaveOutPrinciple(WELCOME, WHY));
            Tailoring second = next(
                    nothing.id(),
                    nothing.edition(),
                    new Change.WeighPrinciple(PrincipleId.of("welcom"), BigDecimal.ONE, WHY));

            assertThat(problems(BASE, nothing, second))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(tuple(ProblemCode.EMPTY, "/tailorings/0/changes"));
        }

        @Test
        void saysWhichTailoringLeftOutWhatAnotherAlters() {
            Framework between = apply(leaveOutQuiet(), new Change.LeaveOutCriterion(TOOLS, WHY));
            Tailoring second = next(
                    between.id(),
                    between.edition(),
                    new Change.WeighPrinciple(QUIET, BigDecimal.ONE, WHY),
                    new Change.WeighCriterion(TOOLS, BigDecimal.ONE, WHY),
                    new Change.Reword(TextId.of("criterion/quiet.nights/question"), "Q", WHY),
                    new Change.Reword(TextId.of("criterion/trust.tools/question"), "Q", WHY),
                    new Change.AddCriterion(told("quiet.days", "neighbour"), WHY));

            assertThat(problems(between, second))
                    .allSatisfy(problem -> {
                        assertThat(problem.code()).isEqualTo(ProblemCode.FIELDS_DISAGREE);
                        assertThat(problem.hint()).isEmpty();
                        assertThat(problem.allowed()).isEqualTo("a change to something that the base still has");
                    })
                    .extracting(Problem::found)
                    .containsExactly(
                            "'quiet', which the tailoring 'ours' 1.0.0 left out",
                            "'trust.tools', which the tailoring 'ours' 1.0.0 left out",
                            "'criterion/quiet.nights/question', of 'quiet', which the tailoring 'ours' 1.0.0 left out",
                            "'criterion/trust.tools/question', of 'trust.tools', which the tailoring 'ours' 1.0.0"
                                    + " left out",
                            "'quiet.days', of 'quiet', which the tailoring 'ours' 1.0.0 left out");
        }

        @Test
        void whatWasLeftOutCanBePutBack() {
            Framework between = apply(new Change.LeaveOutCriterion(TOOLS, WHY));
            Tailoring back = next(
                    between.id(), between.edition(), new Change.AddCriterion(told("trust.tools", "neighbour"), WHY));
            Framework again = TailoredFramework.of(between, back).framework();
            Tailoring third = Tailoring.builder()
                    .from(next(again.id(), again.edition(), new Change.WeighCriterion(TOOLS, BigDecimal.TEN, WHY)))
                    .id(FrameworkId.of("yours"))
                    .build();

            assertThat(problems(again, third)).isEmpty();
        }

        @Test
        void comesBackToItsRootInNoEdition() {
            Tailoring there =
                    tailoring(leaveOutQuiet(), new Change.WeighPrinciple(PrincipleId.of("x"), BigDecimal.ONE, WHY));
            Tailoring back = Tailoring.builder()
                    .from(next(there.id(), there.edition(), new Change.LeaveOutCriterion(TOOLS, WHY)))
                    .id(BASE.id())
                    .edition(Edition.parse("3.0.0"))
                    .build();

            assertThat(problems(BASE, there, back))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(
                            tuple(ProblemCode.UNKNOWN_REFERENCE, "/tailorings/0/changes/1/principle"),
                            tuple(ProblemCode.FIELDS_DISAGREE, "/tailorings/1/id"));
        }

        @Test
        void namesWhatMustNotBeNull() {
            Framework none = null;

            assertThatNullPointerException()
                    .isThrownBy(() -> TailoredFramework.of(none, tailoring(leaveOutQuiet())))
                    .withMessage("base");
        }

        @Test
        void countsTheTailoringsThatTheBaseRecords() {
            Framework between =
                    TailoredFramework.of(BASE, tailoring(leaveOutQuiet())).framework();
            Tailoring second =
                    next(between.id(), between.edition(), new Change.WeighPrinciple(QUIET, BigDecimal.ONE, WHY));

            assertThat(problems(between, second))
                    .extracting(problem -> problem.place().pointer())
                    .containsExactly("/tailorings/1/changes/0/principle");
        }

        @Test
        void comparesTheBaseWithItsDigest() {
            Tailoring pinned = Tailoring.builder()
                    .from(tailoring(leaveOutQuiet()))
                    .base(FrameworkRef.of(BASE.id(), BASE.edition(), Digest.of("sha256:" + "0".repeat(64))))
                    .build();

            assertThat(problems(BASE, pinned))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(tuple(ProblemCode.DIGEST_DIFFERS, "/tailorings/0/base/digest"));
        }

        @Test
        void comparesTheBaseWithItsEdition() {
            Tailoring other = Tailoring.builder()
                    .from(tailoring(leaveOutQuiet()))
                    .base(FrameworkRef.of(BASE.id(), Edition.parse("1.2.0")))
                    .build();

            assertThat(problems(BASE, other))
                    .extracting(Problem::code, problem -> problem.place().pointer(), Problem::hint)
                    .containsExactly(
                            tuple(ProblemCode.UNKNOWN_REFERENCE, "/tailorings/0/base/edition", Optional.of("1.1.0")));
        }

        @Test
        void doesNotComeBackToWhereItStarted() {
            Tailoring there = tailoring(leaveOutQuiet());
            Tailoring back = Tailoring.builder()
                    .from(next(there.id(), there.edition(), new Change.LeaveOutCriterion(TOOLS, WHY)))
                    .id(BASE.id())
                    .edition(BASE.edition())
                    .build();

            assertThat(problems(BASE, there, back))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(tuple(ProblemCode.FIELDS_DISAGREE, "/tailorings/1/id"));
        }

        @Test
        void wantsATailoringAndABaseThatIsConsistentAndNoTranslation() {
            Framework inconsistent = Framework.builder()
                    .from(BASE)
                    .addPrinciples(BASE.principle(QUIET))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TailoredFramework.of(BASE))
                    .withMessage("tailorings must be at least one, but were none");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TailoredFramework.of(welsh(), tailoring(leaveOutQuiet())))
                    .withMessage("base must be in the language in which it was made, but was a translation from en-GB"
                            + " into cy");
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> TailoredFramework.of(inconsistent, tailoring(leaveOutQuiet())))
                    .withMessageStartingWith("framework good-neighbours 1.1.0 has ");
        }

        @Test
        void repeatsNoWordingInAProblem() {
            Tailoring tailoring = tailoring(
                    new Change.Reword(TextId.of("principle/quiet/nam"), "Zanzibar", "Zanzibar"), leaveOutQuiet());

            assertThat(problems(BASE, tailoring))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("Zanzibar"));
        }
    }

    @Nested
    class TracingBack {

        @Test
        void findsNothingWhereNothingWasTailored() {
            assertThat(TailoredFramework.trace(BASE, GoodNeighbours.catalog()).outcome())
                    .isEqualTo(TailoringTrace.Outcome.NOT_TAILORED);
        }

        @Test
        void saysThatTheBaseIsNotAtHand() {
            Framework tailored = apply(leaveOutQuiet());

            assertThat(TailoredFramework.trace(tailored, FrameworkCatalog.empty())
                            .outcome())
                    .isEqualTo(TailoringTrace.Outcome.BASE_NOT_AT_HAND);
            assertThat(TailoredFramework.find(tailored, FrameworkCatalog.empty()))
                    .isEmpty();
        }

        @Test
        void saysThatTheBaseIsNotWhatItWas() {
            Framework tailored = apply(leaveOutQuiet());
            Framework changed =
                    Framework.builder().from(BASE).purpose("Something else").build();
            TailoringTrace trace = TailoredFramework.trace(tailored, FrameworkCatalog.of(changed));

            assertThat(trace.outcome()).isEqualTo(TailoringTrace.Outcome.CONTENT_DIFFERS);
            assertThat(trace.found()).isEmpty();
            assertThat(trace.problems()).isEmpty();
        }

        @Test
        void saysWhyTheTailoringCannotBeAppliedToWhatTheBaseIsNow() {
            Framework tailored =
                    TailoredFramework.of(BASE, pinned(BASE, leaveOutQuiet())).framework();
            Framework changed = TailoredFramework.of(
                            BASE,
                            Tailoring.builder().from(tailoring(leaveOutQuiet())).build())
                    .framework();
            Framework renamed = Framework.builder()
                    .from(changed)
                    .id(BASE.id())
                    .edition(BASE.edition())
                    .tailorings(List.of())
                    .build();
            TailoringTrace trace = TailoredFramework.trace(tailored, FrameworkCatalog.of(renamed));

            assertThat(trace.outcome()).isEqualTo(TailoringTrace.Outcome.CONTENT_DIFFERS);
            assertThat(trace.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.DIGEST_DIFFERS, ProblemCode.UNKNOWN_REFERENCE);
        }

        @Test
        void takesNoTranslationAndNoTailoredFrameworkForTheBase() {
            Framework tailored = apply(leaveOutQuiet());
            Framework tailoredItself = Framework.builder()
                    .from(apply(new Change.LeaveOutCriterion(TOOLS, WHY)))
                    .id(BASE.id())
                    .edition(BASE.edition())
                    .build();

            assertThat(TailoredFramework.trace(tailored, FrameworkCatalog.of(welsh()))
                            .outcome())
                    .isEqualTo(TailoringTrace.Outcome.CONTENT_DIFFERS);
            assertThat(TailoredFramework.trace(tailored, FrameworkCatalog.of(tailoredItself))
                            .outcome())
                    .isEqualTo(TailoringTrace.Outcome.CONTENT_DIFFERS);
        }

        @Test
        void holdsWhatItFoundExactlyWhereItSaysSo() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TailoringTrace(TailoringTrace.Outcome.FOUND, Optional.empty(), List.of()))
                    .withMessageEndingWith("but was FOUND without a tailored framework");
            assertThat(TailoringTrace.Outcome.BASE_NOT_AT_HAND.code()).isEqualTo("base-not-at-hand");
        }
    }

    @Test
    void aTailoringIsWrittenToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.json");
        Tailoring tailoring = tailoring(leaveOutQuiet());
        TailoringJson.write(tailoring, file);

        assertThat(Files.readAllBytes(file)).isEqualTo(TailoringJson.write(tailoring));
        assertThat(TailoringJson.using(GoodNeighbours.catalog()).problems(tailoring))
                .isEmpty();
    }

    private static Framework welsh() {
        return Framework.builder()
                .from(BASE)
                .language("cy")
                .translation(new TranslationMark(
                        FrameworkDigests.of(BASE).framework(),
                        "en-GB",
                        Translation.Status.DRAFT,
                        "Us",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .build();
    }

    private static Change leaveOutQuiet() {
        return new Change.LeaveOutPrinciple(QUIET, WHY);
    }

    private static Criterion told(String id, String role) {
        return Criterion.builder()
                .from(BASE.criterion(TOOLS))
                .id(CriterionId.of(id))
                .roles(List.of(RoleId.of(role)))
                .build();
    }

    /** Pinned to what it would have started from, had nobody made a mistake. */
    private static Tailoring pinned(Tailoring base, Change... changes) {
        return Tailoring.builder()
                .from(next(base.id(), base.edition(), changes))
                .base(FrameworkRef.of(base.id(), base.edition(), Digest.of("sha256:" + "0".repeat(64))))
                .build();
    }

    private static Framework apply(Change... changes) {
        return TailoredFramework.of(BASE, tailoring(changes)).framework();
    }

    private static Tailoring tailoring(Change... changes) {
        return Tailoring.builder()
                .id(FrameworkId.of("ours"))
                .edition(Edition.parse("1.0.0"))
                .base(BASE.ref())
                .name("Ours")
                .madeBy("The street meeting")
                .madeWith("Three newcomers")
                .addChanges(changes)
                .build();
    }

    private static Tailoring next(FrameworkId base, Edition edition, Change... changes) {
        return Tailoring.builder()
                .from(tailoring(changes))
                .id(FrameworkId.of("theirs"))
                .base(FrameworkRef.of(base, edition))
                .build();
    }

    private static Tailoring pinned(Framework base, Change... changes) {
        return Tailoring.builder()
                .from(tailoring(changes))
                .base(FrameworkRef.of(
                        base.id(), base.edition(), FrameworkDigests.of(base).framework()))
                .build();
    }

    private static List<Problem> problems(Framework base, Tailoring... tailorings) {
        try {
            TailoredFramework.of(base, tailorings);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems();
        }
    }
}

package org.peerprinciples.checklist;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.agreement.AgreementReport;
import org.peerprinciples.checklist.batch.Batch;
import org.peerprinciples.checklist.cli.PeerPrinciples;
import org.peerprinciples.checklist.cohort.CohortCollector;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.FindingBuilder;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.reliability.Reliability;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.problem.Problem;

/** Holds the library's structure. Stands in the checklist module because both modules are in sight here. */
@AnalyzeClasses(packages = "org.peerprinciples", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> NOW = Set.of("now");

    private static final Map<String, Set<String>> SURROUNDINGS = Map.ofEntries(
            Map.entry("java.time.LocalDate", NOW),
            Map.entry("java.time.LocalTime", NOW),
            Map.entry("java.time.LocalDateTime", NOW),
            Map.entry("java.time.ZonedDateTime", NOW),
            Map.entry("java.time.OffsetDateTime", NOW),
            Map.entry("java.time.Instant", NOW),
            Map.entry("java.time.Year", NOW),
            Map.entry("java.time.YearMonth", NOW),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.lang.Math", Set.of("random")),
            // They write numbers as the locale does.
            Map.entry("java.lang.String", Set.of("format", "formatted")),
            Map.entry("java.io.PrintStream", Set.of("printf", "format")),
            Map.entry("java.io.PrintWriter", Set.of("printf", "format")),
            Map.entry(
                    "java.lang.System",
                    Set.of(
                            "getProperty",
                            "getProperties",
                            "getenv",
                            "currentTimeMillis",
                            "nanoTime",
                            "lineSeparator",
                            "identityHashCode")),
            Map.entry("java.lang.Integer", Set.of("getInteger")),
            Map.entry("java.lang.Long", Set.of("getLong")),
            Map.entry("java.lang.Boolean", Set.of("getBoolean")));

    @ArchTest
    static void seesTheClassesOfBothModules(JavaClasses classes) {
        assertThat(Stream.of(
                        Checklist.class,
                        Report.class,
                        CrosswalkReading.class,
                        FindingRules.class,
                        Finding.class,
                        FindingBuilder.class,
                        Scorer.class,
                        Bootstrap.class,
                        AgreementReport.class,
                        Reliability.class,
                        CohortCollector.class,
                        Batch.class,
                        PeerPrinciples.class,
                        FrameworkCatalog.class,
                        AssessmentJson.class,
                        Assessment.class,
                        Framework.class,
                        FrameworkBuilder.class,
                        Problem.class))
                .allMatch(classes::contain);
        assertThat(classes).noneMatch(each -> each.getSimpleName().endsWith("Test"));
    }

    @ArchTest
    static final ArchRule CORE_DOES_NOT_KNOW_WHAT_IS_DERIVED = noClasses()
            .that()
            .resideInAPackage("org.peerprinciples.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.peerprinciples.checklist..")
            .because("core holds what is recorded, checklist what is derived from it");

    @ArchTest
    static final ArchRule CORE_IS_BUILT_IN_LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("style")
            .definedBy("org.peerprinciples.core.style..")
            .layer("id")
            .definedBy("org.peerprinciples.core.id..")
            .layer("file")
            .definedBy("org.peerprinciples.core.file..")
            .layer("problem")
            .definedBy("org.peerprinciples.core.problem..")
            .layer("framework")
            .definedBy("org.peerprinciples.core.framework..")
            .layer("arrangement")
            .definedBy("org.peerprinciples.core.arrangement..")
            .layer("evidence")
            .definedBy("org.peerprinciples.core.evidence..")
            .layer("assessment")
            .definedBy("org.peerprinciples.core.assessment..")
            .layer("document")
            .definedBy("org.peerprinciples.core.document..")
            .layer("edition")
            .definedBy("org.peerprinciples.core.edition..")
            .layer("catalog")
            .definedBy("org.peerprinciples.core.catalog..")
            .whereLayer("style")
            .mayNotAccessAnyLayer()
            .whereLayer("id")
            .mayNotAccessAnyLayer()
            .whereLayer("file")
            .mayNotAccessAnyLayer()
            .whereLayer("problem")
            .mayOnlyAccessLayers("id")
            .whereLayer("framework")
            .mayOnlyAccessLayers("style", "id")
            .whereLayer("arrangement")
            .mayOnlyAccessLayers("style", "id", "framework")
            .whereLayer("evidence")
            .mayOnlyAccessLayers("style", "id", "framework")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("style", "id", "problem", "framework", "arrangement", "evidence")
            .whereLayer("file")
            .mayOnlyBeAccessedByLayers("document")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("edition", "catalog")
            .whereLayer("edition")
            .mayOnlyBeAccessedByLayers("catalog")
            .whereLayer("catalog")
            .mayNotBeAccessedByAnyLayer()
            .because("small types stand below, and reading and writing them above");

    @ArchTest
    static final ArchRule CHECKLIST_IS_BUILT_IN_LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("document")
            .definedBy("org.peerprinciples.checklist.document..")
            .layer("scoring")
            .definedBy("org.peerprinciples.checklist.scoring..")
            .layer("evaluation")
            .definedBy("org.peerprinciples.checklist.evaluation..")
            .layer("finding")
            .definedBy("org.peerprinciples.checklist.finding..")
            .layer("crosswalk")
            .definedBy("org.peerprinciples.checklist.crosswalk..")
            .layer("report")
            .definedBy("org.peerprinciples.checklist.report..")
            .layer("wording")
            .definedBy("org.peerprinciples.checklist.wording..")
            .layer("html")
            .definedBy("org.peerprinciples.checklist.html..")
            .layer("export")
            .definedBy("org.peerprinciples.checklist.export..")
            .layer("form")
            .definedBy("org.peerprinciples.checklist.form..")
            .layer("plan")
            .definedBy("org.peerprinciples.checklist.plan..")
            .layer("progress")
            .definedBy("org.peerprinciples.checklist.progress..")
            .layer("voices")
            .definedBy("org.peerprinciples.checklist.voices..")
            .layer("robustness")
            .definedBy("org.peerprinciples.checklist.robustness..")
            .layer("evidence")
            .definedBy("org.peerprinciples.checklist.evidence..")
            .layer("sampling")
            .definedBy("org.peerprinciples.checklist.sampling")
            .layer("agreement")
            .definedBy("org.peerprinciples.checklist.agreement")
            .layer("reliability")
            .definedBy("org.peerprinciples.checklist.reliability")
            .layer("batch")
            .definedBy("org.peerprinciples.checklist.batch")
            .layer("cohort")
            .definedBy("org.peerprinciples.checklist.cohort")
            .layer("cli")
            .definedBy("org.peerprinciples.checklist.cli")
            .layer("facade")
            .definedBy("org.peerprinciples.checklist")
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("scoring")
            .mayNotAccessAnyLayer()
            .whereLayer("evaluation")
            .mayOnlyAccessLayers("wording", "document", "scoring")
            .whereLayer("finding")
            .mayOnlyAccessLayers("wording", "scoring", "evaluation")
            .whereLayer("crosswalk")
            .mayOnlyAccessLayers("document", "scoring", "evaluation")
            .whereLayer("plan")
            .mayOnlyAccessLayers("wording", "document", "scoring", "evaluation")
            .whereLayer("progress")
            .mayOnlyAccessLayers("document", "scoring", "evaluation")
            .whereLayer("voices")
            .mayOnlyAccessLayers("document", "scoring", "evaluation")
            .whereLayer("robustness")
            .mayOnlyAccessLayers("document", "scoring", "evaluation")
            .whereLayer("evidence")
            .mayOnlyAccessLayers("document", "scoring", "evaluation")
            .whereLayer("wording")
            .mayNotAccessAnyLayer()
            .whereLayer("html")
            .mayOnlyAccessLayers("wording")
            .whereLayer("report")
            .mayOnlyAccessLayers(
                    "document",
                    "scoring",
                    "evaluation",
                    "crosswalk",
                    "plan",
                    "progress",
                    "voices",
                    "robustness",
                    "evidence",
                    "wording")
            .whereLayer("export")
            .mayOnlyAccessLayers("document", "report", "html", "wording")
            .whereLayer("form")
            .mayOnlyAccessLayers("document", "report", "html", "wording")
            .whereLayer("sampling")
            .mayOnlyAccessLayers("document")
            .whereLayer("agreement")
            .mayOnlyAccessLayers("document", "scoring", "evaluation", "sampling")
            .whereLayer("reliability")
            .mayOnlyAccessLayers("document", "scoring", "evaluation", "sampling")
            .whereLayer("cohort")
            .mayOnlyAccessLayers("document", "scoring", "evaluation", "sampling")
            .whereLayer("batch")
            .mayOnlyAccessLayers("document", "wording", "scoring", "evaluation", "finding", "facade")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("facade")
            .mayOnlyBeAccessedByLayers("batch", "cli")
            .because(
                    "scores are computed first, then explained, then spoken about, with the facade on top, and batches and the command above it");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("org.peerprinciples.(**)")
            .should()
            .beFreeOfCycles()
            .because("small types stand below, the facade and the command on top");

    @ArchTest
    static final ArchRule JACKSON_STAYS_OUT_OF_PUBLIC_SIGNATURES = classes()
            .that()
            .resideOutsideOfPackage("..document")
            .should(notNameInPublicSignatures("com.fasterxml."))
            .because("callers must not be tied to the version of Jackson we use");

    @ArchTest
    static final ArchRule ONLY_DOCUMENT_KNOWS_THE_MAPPER = noClasses()
            .that()
            .resideOutsideOfPackage("org.peerprinciples.core.document..")
            .and()
            .resideOutsideOfPackage("org.peerprinciples.checklist.batch..")
            .should()
            .accessClassesThat(mapsJson())
            .because(
                    "one place reads and writes JSON, elsewhere annotations say what it looks like; batches read its bare tokens");

    @ArchTest
    static final ArchRule BATCHES_READ_TOKENS_ONLY = noClasses()
            .that()
            .resideInAPackage("org.peerprinciples.checklist.batch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind")
            .because("binding stays with the documents");

    @ArchTest
    static final ArchRule ONLY_DOCUMENTS_AND_BATCHES_KNOW_THE_CSV_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.peerprinciples.core.document..",
                    "org.peerprinciples.checklist.document..",
                    "org.peerprinciples.checklist.batch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..")
            .because("one place reads and writes spreadsheets, one plain tables, and one streams them");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_KNOWS_ITS_LIBRARIES = noClasses()
            .that()
            .resideOutsideOfPackage("org.peerprinciples.checklist.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("whoever embeds the library does without them");

    @ArchTest
    static final ArchRule THE_CSV_LIBRARY_STAYS_OUT_OF_PUBLIC_SIGNATURES = classes()
            .should(notNameInPublicSignatures("de.siegmar."))
            .because("callers must not be tied to the CSV library we use");

    @ArchTest
    static final ArchRule ONLY_DOCUMENT_LOGS = noClasses()
            .that()
            .resideOutsideOfPackage("org.peerprinciples.core.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..")
            .because("what people said is never logged, and reading only logs counts");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.peerprinciples.checklist.cli.Terminal")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a library leaves it to its user what is shown");

    @ArchTest
    static final ArchRule NOTHING_READS_ITS_SURROUNDINGS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.peerprinciples.checklist.cli.Terminal")
            .should()
            .callMethodWhere(describe(
                    "reads a clock, the locale, the time zone, properties or chance",
                    (JavaCall<?> call) -> SURROUNDINGS
                                    .getOrDefault(call.getTargetOwner().getFullName(), Set.of())
                                    .contains(call.getName())
                            || call.getTargetOwner().isAssignableTo(Clock.class)))
            .because("the same input gives the same output, everywhere and always");

    @ArchTest
    static final ArchRule GENERATED_IMPLEMENTATIONS_STAY_HIDDEN = noClasses()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .bePublic()
            .because("callers see X and XBuilder only");

    @ArchTest
    static final ArchRule BUILDERS_ARE_GENERATED = noClasses()
            .that()
            .haveNameMatching(".*Builder(\\$.*)?")
            .should(be(describe("written by hand", ArchitectureTest::hasSource)))
            .because("builders are left out of coverage");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service|Data|Info|Base)")
            .because("such a name says nothing about what the class stands for");

    @ArchTest
    static final ArchRule PACKAGES_SAY_WHAT_THEY_HOLD = noClasses()
            .should(be(describe(
                    "in a catch-all package",
                    (JavaClass each) ->
                            resideInAPackage("..(util|impl|internal|common)..").test(each))))
            .because("what helps one type stands beside it");

    private static boolean hasSource(JavaClass each) {
        String file = each.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return Stream.of(Path.of("src"), Path.of("..", "core", "src"))
                .anyMatch(root -> Files.exists(root.resolve("main/java").resolve(file)));
    }

    private static DescribedPredicate<JavaClass> mapsJson() {
        return describe(
                "map JSON",
                (JavaClass each) -> each.getPackageName().startsWith("com.fasterxml.jackson")
                        && !each.getPackageName().startsWith("com.fasterxml.jackson.annotation")
                        && !each.getPackageName().startsWith("com.fasterxml.jackson.databind.annotation"));
    }

    private static ArchCondition<JavaClass> notNameInPublicSignatures(String forbidden) {
        return new ArchCondition<>("not name " + forbidden + "* in public signatures") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!reachable(item)) {
                    return;
                }
                checkTypes(item, item.getFullName(), superTypes(item), events);
                for (JavaMember member : item.getMembers()) {
                    if (visible(member)) {
                        checkTypes(item, member.getFullName(), typesOf(member), events);
                    }
                }
            }

            private void checkTypes(
                    JavaClass item, String place, Stream<? extends JavaType> types, ConditionEvents events) {
                Set<String> leaked = types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getFullName)
                        .filter(name -> name.startsWith(forbidden))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!leaked.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(item, place + " names " + leaked));
                }
            }
        };
    }

    private static Stream<JavaType> superTypes(JavaClass item) {
        return Stream.concat(item.getSuperclass().stream(), item.getInterfaces().stream());
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream(),
                        unit.getTypeParameters().stream())
                .flatMap(types -> types);
    }

    private static boolean visible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static boolean reachable(JavaClass item) {
        Set<JavaModifier> modifiers = item.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && item.getEnclosingClass().map(ArchitectureTest::reachable).orElse(true);
    }
}

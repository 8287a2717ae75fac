package org.peerprinciples.examples;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.plan.WhatIf;
import org.peerprinciples.checklist.plan.WhatIfResult;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ProgressOverTime;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.Crosswalks;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.document.DocumentSchemas;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.document.TranslationJson;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.Translation;

/**
 * Every example, and a document of every format written and read, on a real module path. Not a test class: Surefire's
 * module path opens every package, so the build starts this by itself after packaging, patched into the examples' module,
 * in the folder of the examples.
 */
final class ModulePathRun {

    private static final FrameworkCatalog CATALOG = FrameworkCatalog.standard();
    private static final Path SOURCES = Path.of("src", "main", "java");

    private ModulePathRun() {}

    /**
     * Runs it all.
     *
     * @param args a folder to write to
     * @throws Exception if anything doesn't work
     */
    public static void main(String[] args) throws Exception {
        for (Class<?> type : List.of(ModulePathRun.class, Framework.class, Evaluation.class)) {
            check(
                    "a module of its own for " + type,
                    isOfItsOwnModule(type.getModule().getDescriptor()));
        }
        for (Class<?> example : examples()) {
            String printed = Printed.by(given -> run(example, given), args);
            check("something printed by " + example, !printed.isBlank());
        }
        checkWhatIsRecorded();
        checkWhatIsDerived();
        checkProgress();
        checkSchemas(Path.of(args[0]));
        System.out.println("Run on the module path: "
                + examples().stream().map(Class::getSimpleName).collect(Collectors.joining(", "))
                + ", and every format of document");
    }

    private static void check(String wanted, boolean isThere) {
        if (!isThere) {
            throw new IllegalStateException("There must be " + wanted);
        }
    }

    private static boolean isOfItsOwnModule(ModuleDescriptor module) {
        return module != null && !module.isAutomatic() && !module.isOpen();
    }

    private static List<Class<?>> examples() throws IOException, ClassNotFoundException {
        Path folder = SOURCES.resolve(ModulePathRun.class.getPackageName().replace('.', '/'));
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.filter(ModulePathRun::isProgram)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        }
        check("an example in " + folder, !names.isEmpty());
        Stream.Builder<Class<?>> examples = Stream.builder();
        for (String name : names) {
            examples.add(Class.forName(ModulePathRun.class.getPackageName() + "." + name));
        }
        return examples.build().toList();
    }

    private static boolean isProgram(Path file) {
        try {
            return Files.readString(file).contains("static void main(");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Class<?> example, String... args) {
        try {
            example.getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(example + " must run", e);
        }
    }

    private static Tailoring tailoring() throws IOException {
        return TailoringJson.using(CATALOG).read(TailorPrinciples.document("riverside-principles"));
    }

    private static Assessment assessment() throws IOException {
        return AssessmentJson.using(CATALOG).read(SampleAssessments.document("fictional-riverside-network"));
    }

    private static void checkWhatIsRecorded() throws IOException {
        for (Framework framework : CATALOG.frameworks()) {
            checkSame(framework, FrameworkJson.standard().read(FrameworkJson.write(framework)));
            checkSame(framework, FrameworkCsv.standard().read(FrameworkCsv.write(framework)));
        }
        for (Translation translation : Translations.all()) {
            checkSame(translation, TranslationJson.using(CATALOG).read(TranslationJson.write(translation)));
        }
        for (Crosswalk crosswalk : Crosswalks.all()) {
            checkSame(crosswalk, CrosswalkJson.using(CATALOG).read(CrosswalkJson.write(crosswalk)));
        }
        checkSame(tailoring(), TailoringJson.using(CATALOG).read(TailoringJson.write(tailoring())));
        checkSame(assessment(), AssessmentJson.using(CATALOG).read(AssessmentJson.write(assessment())));
    }

    private static void checkWhatIsDerived() throws IOException {
        Framework seven = Frameworks.sevenPrinciples();
        Framework ours = TailoredFramework.of(seven, tailoring()).framework();
        Evaluation compared = Checklist.of(ours)
                .evaluate(AssessmentCarrier.between(seven, ours)
                        .carry(assessment())
                        .assessment());
        check("a comparison under a tailored framework", !compared.comparisons().isEmpty());
        checkSame(compared, Evaluation.json().read(Evaluation.json().write(compared)));
        Evaluation evaluation = Checklist.of(seven).evaluate(assessment());
        Robustness robustness = Robustness.of(evaluation);
        checkSame(robustness, Robustness.json().read(Robustness.json().write(robustness)));
        EvidenceReading evidence = EvidenceReading.of(evaluation);
        checkSame(evidence, EvidenceReading.json().read(EvidenceReading.json().write(evidence)));
        for (Crosswalk crosswalk : Crosswalks.all()) {
            CrosswalkReading reading = CrosswalkReading.of(evaluation, crosswalk);
            checkSame(
                    reading,
                    CrosswalkReading.json().read(CrosswalkReading.json().write(reading)));
        }
        ImprovementPlan plan = Planner.standard().plan(evaluation, Goal.everyPrincipleEffective());
        check("a way to the goal", plan.findBest().isPresent());
        checkSame(plan, ImprovementPlan.json().read(ImprovementPlan.json().write(plan)));
        WhatIfResult supposed = WhatIf.of(evaluation).result();
        checkSame(supposed, WhatIfResult.json().read(WhatIfResult.json().write(supposed)));
    }

    private static void checkProgress() throws IOException {
        Evaluation later = FollowProgress.evaluation("fictional-riverside-network-2027");
        Progress progress = Progress.between(FollowProgress.evaluation("fictional-riverside-network"), later);
        checkSame(progress, Progress.json().read(Progress.json().write(progress)));
        PledgeBoard board = PledgeBoard.of(later);
        checkSame(board, PledgeBoard.json().read(PledgeBoard.json().write(board)));
    }

    private static void checkSame(Object written, Object read) {
        check("the same once " + written + " has been written and read", read.equals(written));
    }

    private static void checkSchemas(Path folder) throws IOException {
        for (Path file : DocumentSchemas.write(folder.resolve("schemas"))) {
            check("a schema in " + file, Files.size(file) > 0);
        }
        check("a schema of evaluations", Evaluation.json().schema().length > 0);
        check("a schema of crosswalk readings", CrosswalkReading.json().schema().length > 0);
        check("a schema of progress", Progress.json().schema().length > 0);
        check("a schema of progress over time", ProgressOverTime.json().schema().length > 0);
        check("a schema of pledge boards", PledgeBoard.json().schema().length > 0);
        check("a schema of plans", ImprovementPlan.json().schema().length > 0);
        check("a schema of suppositions", WhatIfResult.json().schema().length > 0);
        check("a schema of robustness", Robustness.json().schema().length > 0);
        check("a schema of evidence readings", EvidenceReading.json().schema().length > 0);
    }
}

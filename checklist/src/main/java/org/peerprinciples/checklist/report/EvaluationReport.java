package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report on an evaluation, whole or brief: which sections, in which order. */
final class EvaluationReport {

    private final Words words;
    private final Material material;

    EvaluationReport(Words words, Material material) {
        this.words = words;
        this.material = material;
    }

    Report report() {
        return words.report(material.evaluation().subject().name(), material.brief() ? brief() : whole());
    }

    private List<Report.Section> brief() {
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new FirstScreen(words, material).section());
        sections.add(new ProfileSection(words, material).section());
        planned().ifPresent(sections::add);
        new TailoringSection(words, material).section().ifPresent(sections::add);
        sections.add(new FindingsSection(words, material).section());
        sections.add(new NotKnownSection(words, material).section());
        sections.add(next());
        sections.addAll(given());
        return sections;
    }

    private List<Report.Section> whole() {
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new FirstScreen(words, material).section());
        sections.add(new ProfileSection(words, material).section());
        sections.add(new PrinciplesSection(words, material).section());
        new SeenDifferentlySection(words, material).section().ifPresent(sections::add);
        sections.add(new FindingsSection(words, material).section());
        sections.add(new NotKnownSection(words, material).section());
        planned().ifPresent(sections::add);
        sections.add(next());
        sections.addAll(given());
        new TailoringSection(words, material).section().ifPresent(sections::add);
        sections.add(new ScreenSection(words, material.evaluation()).section());
        material.robustness()
                .flatMap(robustness -> new RobustnessSection(words, robustness, material.evaluation()).section())
                .ifPresent(sections::add);
        sections.add(new MethodSection(words, material.evaluation()).section());
        return sections;
    }

    private Optional<Report.Section> planned() {
        return new PlannedSection(words, material.evaluation()).section();
    }

    /** The plan, if there is one, or else what could come next. */
    private Report.Section next() {
        return material.plan()
                .map(plan -> new PlanSections(words, plan).section(material.brief()))
                .orElseGet(() -> new StepsSection(words, material).section());
    }

    /** What is only there if it was given. */
    private List<Report.Section> given() {
        List<Report.Section> sections = new ArrayList<>();
        material.pledges()
                .flatMap(board -> new PledgesSection(words, board).section())
                .ifPresent(sections::add);
        material.youSaidWeDid()
                .flatMap(said -> new YouSaidSection(words, said).section())
                .ifPresent(sections::add);
        if (material.withWords()) {
            new OwnWordsSection(words, material.evaluation().workings().assessment())
                    .section()
                    .ifPresent(sections::add);
        }
        material.givingAndGaining()
                .flatMap(giving -> new GivingSection(words, giving).section())
                .ifPresent(sections::add);
        material.progress()
                .map(progress -> new ProgressSections(words, progress).section(material.brief()))
                .ifPresent(sections::add);
        material.evidence()
                .map(reading -> new EvidenceSection(words, material, reading).section())
                .ifPresent(sections::add);
        return sections;
    }
}

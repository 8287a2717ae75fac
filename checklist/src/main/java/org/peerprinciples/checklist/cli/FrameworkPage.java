package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.TextId;

/** A framework as a page: what it is, who answers, and what is asked. */
final class FrameworkPage {

    private FrameworkPage() {}

    static Page of(Framework framework) {
        Page page = new Page(framework.name());
        page.section("About", about(framework));
        page.section("Who answers", Page.table(2, List.of("Role", "Id", "Questions"), roles(framework)));
        page.section("Levels", levels(framework));
        page.section("Is it peer support?", screen(framework));
        framework.principles().forEach(principle -> page.section(principle.name(), principle(framework, principle)));
        return page;
    }

    private static List<Block> about(Framework framework) {
        return Stream.concat(
                        Stream.of(FrameworkChoice.name(framework.ref()) + ", " + framework.language() + ", "
                                + Page.count(framework.principles().size(), "principle") + ", "
                                + Page.count(framework.criteria().size(), "question") + "."),
                        Stream.concat(
                                framework.translation().map(FrameworkPage::translated).stream(),
                                Stream.of(framework.purpose(), framework.caution(), framework.madeWith())))
                .map(Page::paragraph)
                .toList();
    }

    private static String translated(TranslationMark mark) {
        return Page.translated(mark)
                + (mark.untranslated().isEmpty()
                        ? "."
                        : "; not translated: "
                                + mark.untranslated().stream()
                                        .map(TextId::toString)
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private static Stream<List<String>> roles(Framework framework) {
        return framework.roles().stream()
                .map(role -> List.of(role.name(), role.id().value(), Long.toString(questions(framework, role))));
    }

    private static long questions(Framework framework, Role role) {
        return framework.criteria().stream()
                .filter(criterion -> criterion.roles().contains(role.id()))
                .count();
    }

    private static List<Block> levels(Framework framework) {
        return Stream.concat(
                        Stream.of(Page.paragraph(framework.scale().question())),
                        Page.bullets(framework.scale().levels().stream()
                                        .map(level -> Page.item(level.name() + " (" + level.id() + ", "
                                                + level.value().toPlainString() + "): " + level.meaning())))
                                .stream())
                .toList();
    }

    private static List<Block> screen(Framework framework) {
        return Stream.concat(
                        Stream.of(Page.paragraph(framework.screen().introduction())),
                        Page.bullets(framework.screen().questions().stream()
                                        .map(question -> Page.item(question.question() + " (" + question.id() + ")")))
                                .stream())
                .toList();
    }

    private static List<Block> principle(Framework framework, Principle principle) {
        return Stream.concat(
                        Stream.of(Page.paragraph(principle.meaning())),
                        Page.bullets(principle.criteria().stream().map(each -> criterion(framework, each))).stream())
                .toList();
    }

    private static Block.Item criterion(Framework framework, Criterion criterion) {
        return Page.item(
                criterion.question() + " (" + criterion.id() + ")",
                Stream.concat(
                                Stream.of(criterion.good()),
                                criterion.critical().stream()
                                        .map(critical -> "Critical: at least “"
                                                + framework
                                                        .scale()
                                                        .level(critical.floor())
                                                        .name()
                                                + "” on every side. " + critical.reason()))
                        .toList());
    }
}

package org.peerprinciples.checklist.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Source;

/**
 * A guide for conversations about a framework's principles, in supervision or in a group: what works, what could be better, and
 * how one is oneself, with room for notes. It has no scores and no levels, and nothing is worked out from it.
 *
 * <p>What there is to think of under each principle are the framework's own questions, asked openly and with what goes well
 * first; the practice examples are the framework's too. The phrases in between say where they come from.
 */
public final class ConversationGuide {

    /** Each principle is asked about in other words than those before it, so that people don't tire of them. */
    private static final int TURNS = 3;

    private final Framework framework;
    private final FormWords words;
    private final FormSettings settings;

    private ConversationGuide(Framework framework, FormSettings settings) {
        this.framework = framework;
        this.words = FormWords.of(framework);
        this.settings = settings;
    }

    /**
     * Makes a guide.
     *
     * @param framework the framework, or a translation of it; its texts are used
     * @return the guide, for any exporter of reports
     */
    public static Report of(Framework framework) {
        return of(framework, FormSettings.none());
    }

    /**
     * Makes a guide that says whom to tell if someone is being harmed.
     *
     * @param framework the framework, or a translation of it; its texts are used
     * @param settings what is settled, of which the contact matters here
     * @return the guide, for any exporter of reports
     */
    public static Report of(Framework framework, FormSettings settings) {
        return new ConversationGuide(
                        Objects.requireNonNull(framework, "framework"), Objects.requireNonNull(settings, "settings"))
                .report();
    }

    private Report report() {
        List<Report.Section> sections = new ArrayList<>();
        sections.add(start());
        sections.add(wellbeing());
        List<Principle> principles = framework.principles();
        IntStream.range(0, principles.size())
                .mapToObj(i -> about(principles.get(i), "." + (i % TURNS + 1)))
                .forEach(sections::add);
        sections.add(end());
        sections.add(sources());
        return new Report(
                words.say("guide.title", framework.name()),
                words.language(),
                words.passages().byLanguage(),
                sections);
    }

    private Report.Section start() {
        List<Block> blocks = new ArrayList<>();
        words.remarks().forEach(remark -> blocks.add(new Block.Paragraph(remark)));
        blocks.add(said("guide.what"));
        blocks.add(said("guide.choose"));
        blocks.add(new Block.Callout(words.say("safeguarding.heading"), words.safeguarding(settings)));
        return new Report.Section(
                words.say("guide.start"),
                blocks,
                List.of(
                        points("guide.together", "equal", "listen", "offer", "private", "notes"),
                        points("guide.supervision", "choose", "order", "end"),
                        points("guide.group", "turns", "lead", "pairs")));
    }

    private Report.Section wellbeing() {
        return withNotes("guide.wellbeing", 4, "now", "strength", "need", "alone");
    }

    private Report.Section end() {
        return withNotes("guide.end", 4, "one", "tell", "thanks");
    }

    private Report.Section points(String key, String... points) {
        return new Report.Section(words.say(key), List.of(bullets(key, points)));
    }

    private Report.Section withNotes(String key, int lines, String... points) {
        return new Report.Section(words.say(key), List.of(bullets(key, points), space(key + ".notes", lines)));
    }

    private Block bullets(String key, String... points) {
        return new Block.Bullets(Stream.of(points)
                .map(point -> Block.Item.of(words.say(key + "." + point)))
                .toList());
    }

    private Report.Section about(Principle principle, String turn) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(principle.meaning()));
        blocks.add(said("guide.works" + turn));
        blocks.add(new Block.Bullets(principle.criteria().stream()
                .map(Criterion::question)
                .map(Block.Item::of)
                .toList()));
        blocks.add(space("guide.works.notes", 3));
        blocks.add(said("guide.better" + turn));
        blocks.add(space("guide.better.notes", 3));
        blocks.add(said("guide.try" + turn));
        blocks.addAll(examples(principle));
        blocks.add(space("guide.try.notes", 2));
        return new Report.Section(principle.name(), blocks);
    }

    private List<Block> examples(Principle principle) {
        List<PracticeExample> examples = framework.examples().stream()
                .filter(example -> example.principles().contains(principle.id()))
                .toList();
        return examples.isEmpty()
                ? List.of()
                : List.of(
                        said("guide.try.examples"),
                        new Block.Bullets(examples.stream()
                                .map(each ->
                                        Block.Item.of(words.say("guide.try.example", each.name(), each.description())))
                                .toList()));
    }

    private Report.Section sources() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say("guide.sources.framework", framework.name(), framework.edition())));
        blocks.add(said("guide.sources.talk"));
        List<Block.Item> sources = framework.sources().stream()
                .map(Source::title)
                .map(Block.Item::of)
                .toList();
        if (!sources.isEmpty()) {
            blocks.add(new Block.Bullets(sources));
        }
        return new Report.Section(words.say("guide.sources"), blocks);
    }

    private Block said(String key) {
        return new Block.Paragraph(words.say(key));
    }

    private Block space(String key, int lines) {
        return new Block.Space(words.say(key), lines);
    }
}

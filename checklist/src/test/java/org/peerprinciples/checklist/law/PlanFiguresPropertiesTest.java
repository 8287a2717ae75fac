package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.plan.Action;
import org.peerprinciples.checklist.plan.Alternative;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.plan.Points;
import org.peerprinciples.checklist.plan.PrincipleRise;
import org.peerprinciples.checklist.plan.Rise;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.framework.Principle;

/** A plan's figures are one wherever they stand: in its document, its reasons, its report and its action sheet. */
class PlanFiguresPropertiesTest {

    private static final Pattern GAIN = Pattern.compile("about (\\d+\\.\\d) points?|(less than a tenth) of a point");

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static List<ImprovementPlan> plans(Case c, Random random) {
        List<Principle> principles = c.framework().principles();
        Principle one = principles.get(random.nextInt(principles.size()));
        return Stream.of(
                        Goal.everyPrincipleEffective(),
                        Goal.effective(one.id()),
                        Goal.score(one.id(), random.nextInt(101)),
                        Goal.overallScore(random.nextInt(101)),
                        Goal.greatestGain(1 + random.nextInt(40)))
                .map(goal -> Planner.standard().plan(c.evaluation(), goal))
                .toList();
    }

    private static Stream<Alternative> ways(Case c, Random random) {
        return plans(c, random).stream().flatMap(plan -> plan.alternatives().stream());
    }

    @Property(tries = 100)
    void whatIsShownIsLessThanATenthOff(@ForAll("cases") Case c, @ForAll Random random) {
        ways(c, random)
                .flatMap(way -> Stream.of(
                                way.actions().stream().map(Action::gain),
                                way.actions().stream().flatMap(action -> action.overallGain().stream()),
                                way.principles().stream().map(each -> each.low().gain()),
                                way.overall().stream().map(Rise::gain))
                        .flatMap(all -> all))
                .forEach(gain -> assertThat(gain.shown().doubleValue()).isCloseTo(gain.points(), within(0.1 - 1e-9)));
    }

    @Property(tries = 100)
    void aReasonSaysTheGainsAsShown(@ForAll("cases") Case c, @ForAll Random random) {
        ways(c, random).flatMap(way -> way.actions().stream()).forEach(action -> {
            List<BigDecimal> said = GAIN.matcher(action.reason().text())
                    .results()
                    .map(PlanFiguresPropertiesTest::gain)
                    .toList();
            assertThat(said)
                    .hasSizeBetween(action.kind() == Action.Kind.RAISE ? 1 : 0, 2)
                    .isEqualTo(Stream.concat(Stream.of(action.gain()), action.overallGain().stream())
                            .map(Points::shown)
                            .limit(said.size())
                            .toList());
        });
    }

    private static BigDecimal gain(MatchResult said) {
        return Optional.ofNullable(said.group(1)).map(BigDecimal::new).orElseGet(() -> new BigDecimal("0.0"));
    }

    @Property(tries = 60)
    void theReportAndTheActionSheetShowThemToo(@ForAll("cases") Case c, @ForAll Random random) {
        for (ImprovementPlan plan : plans(c, random)) {
            Report report = Report.of(c.framework(), plan);
            List<Block> blocks = report.sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .toList();
            List<Block.Table> sheets =
                    of(Block.Sheet.class, blocks).map(Block.Sheet::table).toList();
            List<Block.Table> tables = of(Block.Table.class, blocks).toList();

            assertThat(sheets).hasSameSizeAs(plan.alternatives());
            assertThat(tables).hasSameSizeAs(plan.alternatives());
            for (int w = 0; w < sheets.size(); w++) {
                Alternative way = plan.alternatives().get(w);
                assertThat(column(sheets.get(w), "Points gained, about")).isEqualTo(gains(way));
                assertThat(column(tables.get(w), "At least, now")).isEqualTo(rises(way, Rise::now));
                assertThat(column(tables.get(w), "At least, then")).isEqualTo(rises(way, Rise::then));
                assertThat(column(tables.get(w), "Points gained, about")).isEqualTo(rises(way, Rise::gain));
            }
            if (!sheets.isEmpty()) {
                CsvTable csv =
                        CsvTable.read(ReportExporters.csv().export(report).getBytes(StandardCharsets.UTF_8));
                int gained = csv.columns().indexOf("Points gained, about");
                assertThat(csv.rows().stream().map(row -> row.cell(gained)))
                        .isEqualTo(plan.alternatives().stream()
                                .flatMap(way -> gains(way).stream())
                                .toList());
            }
        }
    }

    private static <B extends Block> Stream<B> of(Class<B> kind, List<Block> blocks) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<String> column(Block.Table table, String heading) {
        int column =
                table.columns().stream().map(Block.Column::heading).toList().indexOf(heading);
        return table.rows().stream().map(row -> row.cells().get(column)).toList();
    }

    private static List<String> gains(Alternative way) {
        return way.actions().stream()
                .map(action -> action.gain().shown().toPlainString())
                .toList();
    }

    /** Of each principle and of the whole. */
    private static List<String> rises(Alternative way, Function<Rise, Points> which) {
        return Stream.concat(way.principles().stream().map(PrincipleRise::low), way.overall().stream())
                .map(rise -> which.apply(rise).shown().toPlainString())
                .toList();
    }
}

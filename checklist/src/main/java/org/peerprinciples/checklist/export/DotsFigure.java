package org.peerprinciples.checklist.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.report.Drawing;

/**
 * Where people stand, a line for each criterion with the scale's levels as columns: everybody has a letter and a shape, which the
 * legend names; who would stand on each other stand below each other.
 */
final class DotsFigure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Dots nearer than so many per cent of the width would touch on the narrowest screen. */
    private static final BigDecimal APART = BigDecimal.TEN;

    private static final int LANE = 28;
    private static final int TOP = 16;

    /** Each about a middle at 0, 0: circle, square, diamond, hexagon, octagon, house. */
    private static final List<String> SHAPES = List.of(
            "M-11,0a11,11 0 1,0 22,0a11,11 0 1,0 -22,0z",
            "M-10,-10h20v20h-20z",
            "M0,-14L14,0L0,14L-14,0z",
            "M-7,-12h14l7,12l-7,12h-14l-7,-12z",
            "M-5,-12h10l7,7v10l-7,7h-10l-7,-7v-10z",
            "M0,-14l11,9v16h-22v-16z");

    private final Drawing.Dots dots;
    private final String id;
    private final List<String> everybody;

    DotsFigure(Drawing.Dots dots, String id) {
        this.dots = dots;
        this.id = id;
        this.everybody = dots.lines().stream()
                .flatMap(line -> line.dots().stream())
                .map(Drawing.Dot::who)
                .distinct()
                .toList();
    }

    Map<String, ?> values() {
        return Map.of(
                "people",
                everybody.stream()
                        .map(who ->
                                Map.of("who", who, "letter", letter(who), "shape", shape(who), "filled", filled(who)))
                        .toList(),
                "levels",
                dots.levels(),
                "lines",
                IntStream.range(0, dots.lines().size())
                        .mapToObj(l -> line(dots.lines().get(l), id + "-" + (l + 1)))
                        .toList());
    }

    private Map<String, ?> line(Drawing.Line line, String lineId) {
        List<Map<String, ?>> placed = new ArrayList<>();
        List<BigDecimal> lanes = new ArrayList<>();
        line.dots().stream().sorted(Comparator.comparing(Drawing.Dot::place)).forEach(dot -> {
            BigDecimal x = x(dot.place());
            int lane = lane(lanes, x);
            placed.add(Map.of(
                    "x", x.toPlainString(),
                    "y", TOP + lane * LANE,
                    "letter", letter(dot.who()),
                    "shape", shape(dot.who()),
                    "filled", filled(dot.who())));
        });
        int height = 2 * TOP + Math.max(0, lanes.size() - 1) * LANE;
        return Map.of(
                "id",
                lineId,
                "name",
                line.name(),
                "description",
                figures(line, Drawing.Dot::who),
                "figures",
                figures(line, dot -> letter(dot.who())),
                "height",
                height,
                "columns",
                IntStream.range(0, dots.levels().size())
                        .mapToObj(level -> Map.of("x", column(level), "height", height))
                        .toList(),
                "dots",
                placed);
    }

    private static String figures(Drawing.Line line, Function<Drawing.Dot, String> named) {
        return line.dots().stream()
                .map(dot -> named.apply(dot) + ": " + dot.place().toPlainString())
                .collect(Collectors.joining("; "));
    }

    /** The first lane in which there is room; the list holds where the last dot of each lane stands. */
    private static int lane(List<BigDecimal> lanes, BigDecimal x) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (x.subtract(lanes.get(lane)).compareTo(APART) >= 0) {
                lanes.set(lane, x);
                return lane;
            }
        }
        lanes.add(x);
        return lanes.size() - 1;
    }

    /** In per cent of the width, where each level has a column of the same width and stands in its middle. */
    private BigDecimal x(BigDecimal place) {
        BigDecimal levels = BigDecimal.valueOf(dots.levels().size());
        return place.multiply(levels.subtract(BigDecimal.ONE))
                .add(HUNDRED.divide(BigDecimal.valueOf(2)))
                .divide(levels, 2, RoundingMode.HALF_EVEN);
    }

    private String column(int level) {
        return x(HUNDRED.multiply(BigDecimal.valueOf(level))
                        .divide(BigDecimal.valueOf(Math.max(1, dots.levels().size() - 1L)), 6, RoundingMode.HALF_EVEN))
                .toPlainString();
    }

    private String letter(String who) {
        int number = everybody.indexOf(who);
        return number < 26 ? String.valueOf((char) ('A' + number)) : String.valueOf(number + 1);
    }

    private String shape(String who) {
        return SHAPES.get(everybody.indexOf(who) % SHAPES.size());
    }

    private String filled(String who) {
        return everybody.indexOf(who) % 2 == 0 ? "full" : "hollow";
    }
}

package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Drawing;
import org.peerprinciples.checklist.report.Report;

/** Whoever leaves something out is told what. */
class MissingTest {

    private static Stream<ReportExporter> exporters() {
        return Stream.of(
                ReportExporters.text(),
                ReportExporters.markdown(),
                ReportExporters.html(),
                ReportExporters.csv(),
                ReportExporters.json());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void aReportToExport(ReportExporter exporter) {
        assertThatNullPointerException().isThrownBy(() -> exporter.export(null)).withMessage("report");
    }

    private static Stream<Class<?>> parts() {
        return Stream.of(Report.class, Block.class, Drawing.class)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartOfAReport(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                int missing = i;
                Object[] arguments = IntStream.range(0, components.length)
                        .mapToObj(c -> c == missing ? null : something(components[c].getType()))
                        .toArray();
                assertThatNullPointerException()
                        .isThrownBy(() -> make(constructor, arguments))
                        .withMessage(components[i].getName());
            }
        }
        assertThat(components).isNotEmpty();
    }

    private static Object make(Constructor<?> constructor, Object... arguments) throws Throwable {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object something(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return true;
        }
        return type == java.math.BigDecimal.class
                ? java.math.BigDecimal.ONE
                : type == Block.Table.class
                        ? new Block.Table(List.of(), List.of(), Optional.empty())
                        : new Drawing.Legend("", "", "", Optional.empty());
    }
}

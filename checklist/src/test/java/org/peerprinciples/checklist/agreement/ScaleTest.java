package org.peerprinciples.checklist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.checklist.sketch.Sketch;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0..3|0, 1, 2, 3", " -1 .. 1 |-1, 0, 1", "1,2.50, 4|1, 2.5, 4", "10,200|10, 200"})
    void isReadAsPeopleWriteIt(String text, String values) {
        assertThat(Scale.parse(text)).hasToString(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "low..high|a scale must be written as 0..3, or value by value as 1,2.5,4, but was 'low..high'",
                "1,,3|a scale must be written as 0..3, or value by value as 1,2.5,4, but was '1,,3'",
                "3..0|a scale must rise, but 3..0 falls",
                "2..2|a scale must have 2 to 100 levels, but 2..2 has 1",
                "0..100|a scale must have 2 to 100 levels, but 0..100 has 101",
                "1,3,2|values must ascend, but 2 follows 3",
                "1,1.0|values must ascend, but 1 follows 1",
                "7|a scale must have 2 to 100 values, but had 1",
                "0,1e999999999|values must have at most 100 digits before the point, and as many after it, but one had more",
                "0,1e-999999999|values must have at most 100 digits before the point, and as many after it, but one had more"
            })
    void whatIsNoScaleIsRefused(String text, String message) {
        assertThatThrownBy(() -> Scale.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aFrameworksScaleHasTheValuesOfItsLevels() {
        Scale scale = Scale.of(Sketch.withValues("0", "1.5", "4")
                .criterion("care.listening")
                .framework()
                .scale());

        assertThat(scale).isEqualTo(new Scale(List.of(BigDecimal.ZERO, new BigDecimal("1.50"), new BigDecimal("4"))));
        assertThat(scale.size()).isEqualTo(3);
        assertThat(scale.findLevel(new BigDecimal("1.500"))).hasValue(1);
        assertThat(scale.findLevel(BigDecimal.ONE)).isEmpty();
        assertThat(scale.findLevel(new BigDecimal("1e999999999"))).isEmpty();
    }
}

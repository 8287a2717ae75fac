package org.peerprinciples.checklist.cohort;

import java.util.List;
import java.util.Map;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of cohorts. */
class CohortSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/cohort/schema/cohort-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("cohort", Cohort.class, Cohort.class);
    }

    @Override
    public byte[] published() {
        return Cohort.json().schema();
    }

    @Override
    public byte[] written() {
        CohortCollector collector = CohortCollector.of(Places.framework(), "region");
        for (String region : List.of("north", "south")) {
            collector.add(Places.agreed(1, 2, Places.NOT_APPLICABLE), Map.of("region", region));
            collector.add(Places.agreed(3, 2, Places.NOT_APPLICABLE), Map.of("region", region));
        }
        collector.add(Places.agreed(3, 2, 1), Map.of("region", "west"));
        return Cohort.json()
                .write(collector.cohortBy("region", CohortSettings.of(1).withMinimumGroup(2)));
    }

    @Override
    public void read(byte[] document) {
        Cohort.json().read(document);
    }
}

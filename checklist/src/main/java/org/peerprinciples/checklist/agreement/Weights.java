package org.peerprinciples.checklist.agreement;

/** How much two different levels count as disagreement, from 0 for the same level to 1 for the outermost two. */
enum Weights {
    /** Different is different. */
    IDENTITY {
        @Override
        double distance(int one, int other, double[] values) {
            return one == other ? 0 : 1;
        }
    },

    /** By the distance of their values. */
    LINEAR {
        @Override
        double distance(int one, int other, double[] values) {
            return Math.abs(values[one] - values[other]) / range(values);
        }
    },

    /** By the square of the distance of their values. */
    QUADRATIC {
        @Override
        double distance(int one, int other, double[] values) {
            double linear = LINEAR.distance(one, other, values);
            return linear * linear;
        }
    },

    /** By how many pairs of levels lie within the two, as Gwet (2014) has it; values don't matter. */
    ORDINAL {
        @Override
        double distance(int one, int other, double[] values) {
            return pairs(Math.abs(one - other)) / pairs(values.length - 1);
        }
    };

    abstract double distance(int one, int other, double[] values);

    /** The distances of all levels of a scale. */
    double[][] distances(Scale scale) {
        double[] values = scale.doubles();
        double[][] distances = new double[values.length][values.length];
        for (int one = 0; one < values.length; one++) {
            for (int other = 0; other < values.length; other++) {
                distances[one][other] = distance(one, other, values);
            }
        }
        return distances;
    }

    private static double range(double[] values) {
        return values[values.length - 1] - values[0];
    }

    private static double pairs(int apart) {
        return (apart + 1) * (double) apart / 2;
    }
}

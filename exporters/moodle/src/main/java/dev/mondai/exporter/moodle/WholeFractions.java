package dev.mondai.exporter.moodle;

import dev.mondai.model.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds percentages on Moodle's list that together earn all, as near to those meant as can be: Moodle wants the right ones of
 * several choices to add up to 100 % ({@code qtype_multichoice::save_question_options}).
 */
final class WholeFractions {

    /** The least number that all fractions on the list are whole parts of. */
    private static final int WHOLE = 2520;

    private static final BigDecimal PARTS_A_PERCENT = new BigDecimal("25.2");

    private WholeFractions() {}

    /** As many choices, each meant to earn the same. */
    private record Share(double meant, int choices) {}

    /**
     * Percentages in the order of those meant. Equal ones stay equal where that is possible.
     *
     * @return empty where there are none, since the choices are too many for the least percentage
     */
    static Optional<List<Fraction>> nearest(List<Fraction> meant) {
        TreeMap<Fraction, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        meant.forEach(fraction -> counts.merge(fraction, 1, Integer::sum));
        List<Share> alike = new ArrayList<>();
        counts.forEach((fraction, count) -> alike.add(new Share(parts(fraction), count)));
        List<Share> single = alike.stream()
                .flatMap(share -> Collections.nCopies(share.choices, new Share(share.meant, 1)).stream())
                .toList();
        return written(alike)
                .or(() -> written(single).map(WholeFractions::greatestFirst))
                .map(written -> inOrder(meant, written));
    }

    private static List<Fraction> greatestFirst(List<Fraction> fractions) {
        return fractions.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static double parts(Fraction fraction) {
        return fraction.percent().multiply(PARTS_A_PERCENT).doubleValue();
    }

    /** Gives the greatest percentage to the greatest that is meant, and so on. */
    private static List<Fraction> inOrder(List<Fraction> meant, List<Fraction> written) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparing(meant::get).reversed());
        Fraction[] ordered = new Fraction[meant.size()];
        for (int i = 0; i < places.size(); i++) {
            ordered[places.get(i)] = written.get(i);
        }
        return List.of(ordered);
    }

    /** The cheapest way to the whole, share by share; of equal ones that which gives more to the first. */
    private static Optional<List<Fraction>> written(List<Share> shares) {
        double[] costs = new double[WHOLE + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        List<Fraction[]> ways = new ArrayList<>();
        for (Share share : shares) {
            Fraction[] way = new Fraction[WHOLE + 1];
            costs = next(costs, share, way);
            ways.add(way);
        }
        return costs[WHOLE] == Double.POSITIVE_INFINITY ? Optional.empty() : Optional.of(back(shares, ways));
    }

    private static double[] next(double[] costs, Share share, Fraction[] way) {
        double[] next = new double[WHOLE + 1];
        Arrays.fill(next, Double.POSITIVE_INFINITY);
        for (Fraction fraction : MoodleFractions.positive()) {
            int each = (int) Math.round(parts(fraction));
            int step = each * share.choices;
            double cost = share.choices * (each - share.meant) * (each - share.meant);
            for (int sum = step; sum <= WHOLE; sum++) {
                if (costs[sum - step] + cost < next[sum]) {
                    next[sum] = costs[sum - step] + cost;
                    way[sum] = fraction;
                }
            }
        }
        return next;
    }

    private static List<Fraction> back(List<Share> shares, List<Fraction[]> ways) {
        List<Fraction> written = new ArrayList<>();
        int sum = WHOLE;
        for (int i = shares.size() - 1; i >= 0; i--) {
            Fraction fraction = ways.get(i)[sum];
            written.addAll(Collections.nCopies(shares.get(i).choices, fraction));
            sum -= (int) Math.round(parts(fraction)) * shares.get(i).choices;
        }
        Collections.reverse(written);
        return written;
    }
}

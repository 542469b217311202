package dev.mondai.exporter.qti;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.VariantsQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Groups of which Canvas picks some. */
final class CanvasGroups {

    private CanvasGroups() {}

    /** The members as items: of variants without a formula the first, since Canvas knows no group in a group. */
    static List<Question> items(QuestionGroup group) {
        return group.members().stream().map(CanvasGroups::item).toList();
    }

    private static Question item(Question member) {
        return isShortened(member) ? ((VariantsQuestion) member).variants().get(0) : member;
    }

    /** The members of which one variant alone becomes an item. */
    static List<Question> shortened(QuestionGroup group) {
        return group.members().stream().filter(CanvasGroups::isShortened).toList();
    }

    private static boolean isShortened(Question member) {
        return member instanceof VariantsQuestion variants && !CanvasFormulas.canSay(variants);
    }

    /** What each item of a section is worth: what its members are worth on average. */
    static BigDecimal points(List<Question> members) {
        BigDecimal sum = members.stream().map(CanvasAnswer::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal each = sum.divide(BigDecimal.valueOf(members.size()), 2, RoundingMode.HALF_UP);
        return each.signum() == 0 ? BigDecimal.ZERO : CanvasAnswer.plain(each);
    }
}

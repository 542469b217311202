package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.List;

/** What reads signs once more by those around them; most of it is for signs that most documents have none of. */
final class SignPasses {

    private boolean boxes;
    private boolean brackets;
    private boolean answers;
    private boolean rows;
    private boolean marks;
    private boolean initials;
    private boolean words;
    private boolean reasons;

    private SignPasses() {}

    /** The signs as these passes leave them, one after the other. */
    static List<Sign> over(List<Sign> signs, Vocabulary vocabulary, QuestionHeads questions) {
        SignPasses passes = new SignPasses();
        for (Sign sign : signs) {
            passes.look(sign);
        }
        return passes.read(signs, vocabulary, questions);
    }

    /** None of the passes makes a sign of which another one is in need. */
    private void look(Sign sign) {
        boxes = boxes || Signs.hasBox(sign);
        brackets = brackets || LeadingBlank.mayBeIn(sign.line());
        answers = answers || AnswersByNumber.isFor(sign);
        rows = rows || LabelRows.isFor(sign);
        marks = marks || MarksBehind.isFor(sign);
        initials = initials || Initials.isFor(sign);
        words = words || WordsInLists.isFor(sign);
        reasons = reasons || AskedReasons.isFor(sign);
    }

    private List<Sign> read(List<Sign> signs, Vocabulary vocabulary, QuestionHeads questions) {
        List<Sign> read = signs;
        if (boxes || brackets) {
            read = new BracketsAtNumbers(questions).in(read);
        }
        if (answers) {
            read = AnswersByNumber.in(read);
        }
        if (rows) {
            read = LabelRows.in(read, vocabulary);
        }
        if (marks) {
            read = MarksBehind.in(read, vocabulary.words());
        }
        if (boxes) {
            read = SignedBoxes.in(read);
        }
        if (initials) {
            read = Initials.in(read, vocabulary.labels());
        }
        if (words) {
            read = WordsInLists.in(read);
        }
        if (reasons) {
            read = AskedReasons.in(read);
        }
        return boxes ? BulletQuestions.in(read) : read;
    }
}

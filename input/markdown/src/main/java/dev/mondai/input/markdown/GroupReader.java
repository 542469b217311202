package dev.mondai.input.markdown;

import dev.mondai.diagnostic.Location;
import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionType;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a group of its draft: what its members share, and the members.
 *
 * <p>A group with an error in one of its members is left out as a whole, since the others may need it: to pick two of
 * three is another thing than to ask two.
 */
final class GroupReader implements DraftReader {

    private static final Set<Section> SECTIONS =
            Set.of(Section.STIMULUS, Section.TAGS, Section.REFERENCES, Section.DIFFICULTY);

    private final SourceDocument document;
    private final GroupDraft group;
    private final BankState bank;
    private final QuestionIdentity identity;
    private final QuestionFrame frame;

    GroupReader(SourceDocument document, QuestionDraft draft, BankState bank) {
        int errorsBefore = document.diagnostics().errors();
        this.document = document;
        this.group = GroupDraft.of(draft, document.settings().words());
        this.bank = bank;
        QuestionParts parts = new QuestionParts(group.own(), document.source(), document.diagnostics());
        this.identity = new QuestionIdentity(document, group.own(), parts, bank);
        this.frame = new QuestionFrame(document, parts, identity, bank, errorsBefore);
    }

    @Override
    public String name() {
        return identity.name();
    }

    @Override
    public Optional<QuestionGroup> read() {
        checkType();
        frame.know(SECTIONS, fields(), QuestionType.GROUP);
        HeadingShift headings = frame.headings();
        RichText stimulus = headings.rewrite(frame.stimulus());
        QuestionInfo told = frame.info(stimulus, "");
        QuestionInfo info = told.withReferences(headings.rewrite(told.references()));
        QuestionBody body = frame.body(stimulus);
        List<Question> members = members(info);
        Integer pick = pick();
        new StrayText(document).report(group.outside());
        checkName(info);
        return frame.isSound() ? Optional.of(new QuestionGroup(info, body, members, pick)) : Optional.empty();
    }

    private static Set<Field> fields() {
        Set<Field> fields = EnumSet.of(Field.PICK);
        fields.addAll(Field.COMMON);
        return fields;
    }

    /** The file's type is that of its questions; the group's own must not say anything else. */
    private void checkType() {
        Map<Field, Fields.Value> own = frame.fields().ownBut(EnumSet.complementOf(EnumSet.of(Field.TYPE)));
        boolean differs =
                frame.fields().type().filter(type -> type != QuestionType.GROUP).isPresent();
        if (differs && !own.isEmpty()) {
            frame.fields().invalid(Field.TYPE, QuestionType.GROUP.id());
        }
    }

    private List<Question> members(QuestionInfo info) {
        if (group.members().isEmpty()) {
            frame.report(frame.place(), MarkdownCode.GROUP_EMPTY);
        }
        SourceDocument below = document.withDefaults(defaults(info));
        List<Question> members = new ArrayList<>();
        for (QuestionDraft member : group.members()) {
            if (GroupDraft.isGroup(member)) {
                frame.report(document.source().at(member.first()), MarkdownCode.GROUP_WITHIN);
            } else if (!FoundProblem.report(member, document)) {
                new QuestionReader(below, member, bank).read().ifPresent(members::add);
            }
        }
        return members;
    }

    /** What the file says holds for the members too, but for what belongs to one question; their category is the group's. */
    private Fields defaults(QuestionInfo info) {
        Location place = frame.place();
        List<String> category = info.category().isEmpty() ? List.of("") : info.category();
        return new Fields(Map.of(Field.CATEGORY, new Fields.Value(category, true, place)))
                .over(document.defaults().without(Field.ID).without(Field.TITLE));
    }

    private @Nullable Integer pick() {
        int most = Math.max(1, group.members().size());
        Optional<Integer> pick = frame.fields().number(Field.PICK, 1, most);
        if (pick.isEmpty()) {
            frame.fields().invalid(Field.PICK, "1–" + most);
        }
        return pick.orElse(null);
    }

    /** In Moodle a group is a category of that name, where the members of two would mix. */
    private void checkName(QuestionInfo info) {
        List<String> path = new ArrayList<>(info.category());
        path.add(info.name());
        if (!bank.groups().add(path)) {
            frame.report(frame.place(), MarkdownCode.GROUP_TWICE, info.name());
        }
    }
}

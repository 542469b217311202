package dev.mondai.input.markdown;

import dev.mondai.model.QuestionIds;

/** What the questions of a bank share while it is read. */
record BankState(BankSettings settings, QuestionIds ids) {}

<?php
// Acceptance test: run the imported questions in Moodle's question engine.
//   MOODLE_ROOT=... php attempt.php QUESTIONID... | --import=FILE.xml   [--behaviour=deferredfeedback,immediatefeedback] [--html=DIR] [--nohtml]
// Exit status: 0 every attempt ran, 1 an attempt threw or nothing was imported, 2 wrong usage or no Moodle.
// Each question is answered with the response Moodle itself calls correct (of calculated ones, for each variant) and with partly right and
// wrong ones: every choice, every stored answer, the edges of tolerances with each unit, one part of several wrong, each part with each answer.
require(__DIR__ . '/boot.php');
[$o, $args] = t_opts($argv);
if (!empty($o['import'])) {
    $cmd = escapeshellarg(PHP_BINARY) . ' ' . escapeshellarg(__DIR__ . '/import.php') . ' ' . escapeshellarg(t_path($o['import'])) . ' --stoponerror=0 --brief';
    $j = json_decode(shell_exec($cmd), true);
    $args = array_column($j['questions'] ?? [], 'id');
    if (!$args) {
        fwrite(STDERR, "nothing was imported from {$o['import']}\n");
        exit(1);
    }
}
if (!$args) {
    cli_error('usage: attempt.php QUESTIONID... | --import=FILE.xml', 2);
}
if (!empty($o['html'])) {
    $o['html'] = t_path($o['html']);
}
$behaviours = explode(',', $o['behaviour'] ?? 'deferredfeedback,immediatefeedback');
$PAGE->set_pagelayout('popup');

function t_render(question_usage_by_activity $quba, int $slot, bool $review): string {
    $d = new question_display_options();
    $d->marks = question_display_options::MARK_AND_MAX;
    $d->markdp = 2;
    $v = $review ? question_display_options::VISIBLE : question_display_options::HIDDEN;
    $d->feedback = $d->numpartscorrect = $d->generalfeedback = $d->rightanswer = $d->correctness = $v;
    $d->history = question_display_options::HIDDEN;
    $d->flags = question_display_options::HIDDEN;
    return $quba->render_question($slot, $d, '1');
}

/** A usage with one started question: [usage, slot, question]. Without shuffling: the n-th choice is the n-th of the file. */
function t_start(int $qid, string $behaviour, ?int $variant): array {
    $quba = question_engine::make_questions_usage_by_activity('core_question_preview', context_system::instance());
    $quba->set_preferred_behaviour($behaviour);
    $question = question_bank::load_question($qid, false);
    $slot = $quba->add_question($question, max($question->defaultmark, 0));
    $quba->start_question($slot, $variant);
    return [$quba, $slot, $question];
}

function t_attempt(int $qid, string $behaviour, string $label, ?int $variant): array {
    [$quba, $slot, $question] = t_start($qid, $behaviour, $variant);
    $qa = $quba->get_question_attempt($slot);
    $before = t_render($quba, $slot, false);
    $out = ['behaviour_used' => get_class($qa->get_behaviour()), 'answer' => $label, 'variant' => $variant];
    $response = t_tries($quba, $slot, $question)[$label];
    if ($response === null) {
        return $out + ['note' => 'no correct response (not automatically gradable)', 'html' => $before];
    }
    if ($question instanceof question_automatically_gradable) {
        $out['complete'] = $question->is_complete_response($response);
        $out['summary'] = $question->summarise_response($response);
    }
    $send = $response;
    if ($behaviour !== 'deferredfeedback') { $send['-submit'] = 1; }
    $quba->process_action($slot, $send);
    $quba->finish_all_questions();
    $out += ['response' => (object)$response, 'right' => $quba->get_correct_response($slot), 'state' => (string)$quba->get_question_state($slot), 'fraction' => $quba->get_question_fraction($slot),
        'mark' => $quba->get_question_mark($slot), 'maxmark' => $quba->get_question_max_mark($slot),
        'rightanswer' => $qa->get_right_answer_summary()];
    $out['html_before'] = $before;
    $out['html'] = t_render($quba, $slot, true);
    return $out;
}

/** What a learner types for a stored short answer: a wildcard becomes letters, \* a star. */
function t_typed(string $stored): string {
    return str_replace(['\\*', '*', "\0"], ["\0", 'xyz', '*'], $stored);
}

/** The answer with all parts right but the last, which gets the value of another part, or the one before its own. */
function t_but_last(array $right): array {
    $last = array_key_last($right);
    $first = array_key_first($right);
    $right[$last] = $right[$first] == $right[$last] ? ($right[$last] == 1 ? 2 : 1) : $right[$first];
    return $right;
}

/** A wrong answer to a gap: of choices, the first that earns nothing. */
function t_wrong(question_definition $gap): string {
    if ($gap->get_type_name() !== 'multichoice') {
        return $gap->get_type_name() === 'numerical' ? '987654' : 'まったく違う答え';
    }
    return (string)array_search(true, array_map(fn($a) => $a->fraction <= 0, array_values($gap->answers)), true);
}

/** Responses to try for a started question, by labels that tell them apart: the right one first (null where there is none). */
function t_tries(question_usage_by_activity $quba, int $slot, question_definition $q): array {
    $right = $quba->get_correct_response($slot);
    $r = ['correct' => $right];
    switch ($q->get_type_name()) {
        case 'multichoice':
            $order = $q->get_order($quba->get_question_attempt($slot));
            $multi = $q instanceof qtype_multichoice_multi_question;
            foreach ($order as $k => $ansid) {
                $text = trim(html_to_text($q->answers[$ansid]->answer, 0, false));
                $r["choice " . ($k + 1) . ": $text"] = $multi ? ["choice$k" => '1'] : ['answer' => (string)$k];
            }
            if ($multi) { $all = []; foreach ($order as $k => $x) { $all["choice$k"] = '1'; } $r['all ticked'] = $all; }
            break;
        case 'truefalse': $r['true'] = ['answer' => '1']; $r['false'] = ['answer' => '0']; break;
        case 'shortanswer':
            foreach ($q->answers as $a) { $r['stored: ' . $a->answer] = ['answer' => t_typed($a->answer)]; }
            $r['nonsense'] = ['answer' => 'まったく違う答え']; break;
        case 'numerical':
            $units = array_filter((fn() => $this->units)->call($q->ap));
            foreach ($q->answers as $a) {
                if ($a->answer === '*') { continue; }
                foreach (['' => 0, '+tol' => $a->tolerance, '-tol' => -$a->tolerance, '+2tol+1' => 2 * $a->tolerance + 1] as $l => $dx) {
                    $number = round((float)$a->answer + (float)$dx, 9);
                    $r["stored: {$a->answer}$l"] = ['answer' => (string)$number];
                    foreach ($units as $unit => $multiplier) {
                        $r["stored: {$a->answer}$l $unit"] = ['answer' => "$number $unit"];
                        if (!$dx) { $r["stored: {$a->answer} in $unit"] = ['answer' => round($number * $multiplier, 9) . " $unit"]; }
                    }
                }
            }
            $r['wrong unit'] = ['answer' => ($right['answer'] ?? '1') . 'qqq'];
            break;
        case 'calculated':
            $r['off'] = ['answer' => (string)((float)$right['answer'] + 1e6)];
            break;
        case 'essay': $r['text'] = ['answer' => '<p>My essay</p>', 'answerformat' => FORMAT_HTML]; break;
        case 'match': case 'ddwtos': case 'gapselect':
            $r['last part wrong'] = t_but_last($right);
            $r['every part another'] = array_map(fn($v) => $v == 1 ? 2 : 1, $right);
            break;
        case 'ordering':
            $key = array_key_first($right);
            $items = explode(',', $right[$key]);
            $r['reversed'] = [$key => implode(',', array_reverse($items))];
            [$y, $z] = array_splice($items, -2);
            $r['last two swapped'] = [$key => implode(',', [...$items, $z, $y])];
            break;
        case 'multianswer':
            foreach ($q->subquestions as $i => $sub) {
                $k = 0;
                foreach ($sub->answers as $a) {
                    $value = $sub->get_type_name() === 'multichoice' ? (string)$k : t_typed($a->answer);
                    $r["part $i answer " . ++$k] = ["sub{$i}_answer" => $value] + $right;
                }
                $without = $right; unset($without["sub{$i}_answer"]);
                $r["part $i missing"] = $without;
            }
            foreach ($q->subquestions as $i => $sub) { $r['every part wrong']["sub{$i}_answer"] = t_wrong($sub); }
            $r['nothing entered'] = [];
            break;
    }
    return $r;
}

/** The tries for a question in one behaviour, as [label, variant]: the right answer for every variant, the others once. */
function t_labels(int $qid, string $behaviour): array {
    [$quba, $slot, $q] = t_start($qid, $behaviour, 1);
    $labels = array_map('strval', array_keys(t_tries($quba, $slot, $q)));
    $tries = array_map(fn($label) => [$label, 1], $q->get_type_name() === 'description' ? ['correct'] : $labels);
    for ($variant = 2; $variant <= min($q->get_num_variants(), 20); $variant++) { $tries[] = ['correct', $variant]; }
    return $tries;
}

$all = [];
foreach ($args as $qid) {
    $qid = (int)$qid;
    $item = ['id' => $qid];
    try {
        $q = question_bank::load_question($qid, false);
        $item += ['qtype' => $q->get_type_name(), 'name' => $q->name];
        foreach ($behaviours as $b) {
            foreach (t_labels($qid, $b) as [$label, $variant]) {
                try { $res = t_attempt($qid, $b, $label, $variant); } catch (Throwable $e) { $res = ['answer' => $label, 'exception' => get_class($e) . ': ' . $e->getMessage() . ' @ ' . basename($e->getFile()) . ':' . $e->getLine()]; }
                if (!empty($o['html']) && !empty($res['html'])) {
                    @mkdir($o['html'], 0777, true);
                    file_put_contents("{$o['html']}/q$qid-$b-" . substr(preg_replace('~[^a-z0-9]+~', '_', strtolower($label . ($variant > 1 ? "-$variant" : ''))), 0, 30) . '.html', ($res['html_before'] ?? '') . "\n<hr>\n" . $res['html']);
                }
                if (!empty($o['nohtml'])) { unset($res['html'], $res['html_before']); }
                $item['attempts'][$b][] = $res;
            }
        }
    } catch (Throwable $e) { $item['exception'] = get_class($e) . ': ' . $e->getMessage() . ' @ ' . basename($e->getFile()) . ':' . $e->getLine(); }
    $all[] = $item;
}
t_json(['moodle' => $CFG->release, 'results' => $all, 'debugging' => array_slice(t_log(), 0, 30)]);
$failed = false;
array_walk_recursive($all, function ($value, $key) use (&$failed) { $failed = $failed || $key === 'exception'; });
exit($failed ? 1 : 0);

<?php
// Acceptance test: run the imported questions in Moodle's question engine.
//   MOODLE_ROOT=... php attempt.php QUESTIONID... | --import=FILE.xml   [--behaviour=deferredfeedback,immediatefeedback] [--html=DIR] [--nohtml]
// Exit status: 0 every attempt ran, 1 an attempt threw or nothing was imported, 2 wrong usage or no Moodle.
// Each question is answered with the response Moodle itself calls correct and with a wrong one (every choice, where there are choices).
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

function t_attempt(int $qid, string $behaviour, ?array $response, ?string $label = null): array {
    $syscontext = context_system::instance();
    $quba = question_engine::make_questions_usage_by_activity('core_question_preview', $syscontext);
    $quba->set_preferred_behaviour($behaviour);
    $question = question_bank::load_question($qid, false);   // false: no shuffling, so the n-th choice is the n-th in the file.
    $slot = $quba->add_question($question, max($question->defaultmark, 0));
    $quba->start_all_questions();
    $qa = $quba->get_question_attempt($slot);
    $before = t_render($quba, $slot, false);
    $out = ['behaviour_used' => get_class($qa->get_behaviour()), 'answer' => $label];
    if ($response === null) {
        $response = $quba->get_correct_response($slot);
        if ($response === null) { return $out + ['note' => 'no correct response (not automatically gradable)', 'html' => $before]; }
    }
    if ($question instanceof question_automatically_gradable) {
        $out['complete'] = $question->is_complete_response($response);
        $out['summary'] = $question->summarise_response($response);
    }
    $send = $response;
    if ($behaviour !== 'deferredfeedback') { $send['-submit'] = 1; }
    $quba->process_action($slot, $send);
    $quba->finish_all_questions();
    $out += ['response' => $response, 'state' => (string)$quba->get_question_state($slot), 'fraction' => $quba->get_question_fraction($slot),
        'mark' => $quba->get_question_mark($slot), 'maxmark' => $quba->get_question_max_mark($slot),
        'rightanswer' => $qa->get_right_answer_summary()];
    $out['html_before'] = $before;
    $out['html'] = t_render($quba, $slot, true);
    return $out;
}

/** Wrong (and partial) responses to try, by type. */
function t_others(question_definition $q): array {
    $r = [];
    $quba = question_engine::make_questions_usage_by_activity('core_question_preview', context_system::instance());
    $quba->set_preferred_behaviour('deferredfeedback');
    $slot = $quba->add_question($q);
    $quba->start_all_questions();
    $right = $quba->get_correct_response($slot);
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
            foreach ($q->answers as $a) { $r['stored: ' . $a->answer] = ['answer' => str_replace('*', 'xyz', $a->answer)]; }
            $r['nonsense'] = ['answer' => 'まったく違う答え']; break;
        case 'numerical':
            foreach ($q->answers as $a) { $r['stored: ' . $a->answer] = ['answer' => (string)$a->answer]; }
            if (isset($right['answer'])) {
                $a = reset($q->answers);
                foreach (['+tol' => $a->tolerance, '-tol' => -$a->tolerance, '+2tol+1' => 2 * $a->tolerance + 1] as $l => $dx) {
                    $r["first $l"] = ['answer' => (string)((float)$a->answer + (float)$dx)] + array_diff_key($right, ['answer' => 1]);
                }
            }
            break;
        case 'essay': $r['text'] = ['answer' => '<p>My essay</p>', 'answerformat' => FORMAT_HTML]; break;
        case 'match':
            $w = $right ?? []; $vals = array_values($w);
            if (count($vals) > 1) { array_push($vals, array_shift($vals)); $w = array_combine(array_keys($w), $vals); $r['rotated'] = $w; }
            break;
        case 'ordering':
            if (isset($right['response_' . $q->id])) { $k = 'response_' . $q->id; $r['reversed'] = [$k => implode(',', array_reverse(explode(',', $right[$k])))]; }
            break;
        case 'ddwtos': case 'gapselect':
            $w = $right ?? [];
            foreach ($w as $k => $v) { $w[$k] = $v == 1 ? 2 : 1; }
            $r['other choices'] = $w;
            $one = $right ?? []; if (count($one) > 1) { $k = array_key_last($one); $one[$k] = $one[$k] == 1 ? 2 : 1; $r['last gap wrong'] = $one; }
            break;
        case 'multianswer':
            $w = $right ?? []; $n = 0;
            foreach ($w as $k => $v) { $w[$k] = is_numeric($v) ? (string)((int)$v + 1) : 'wrong'; }
            $r['all wrong'] = $w;
            $one = $right ?? []; if (count($one) > 1) { $k = array_key_last($one); unset($one[$k]); $r['last part missing'] = $one; }
            break;
    }
    return $r;
}

$all = [];
foreach ($args as $qid) {
    $qid = (int)$qid;
    $item = ['id' => $qid];
    try {
        $q = question_bank::load_question($qid, false);
        $item += ['qtype' => $q->get_type_name(), 'name' => $q->name];
        foreach ($behaviours as $b) {
            $tries = ['correct' => null];
            if (!empty($q) && $item['qtype'] !== 'description') { $tries += t_others(question_bank::load_question($qid, false)); }
            foreach ($tries as $label => $resp) {
                try { $res = t_attempt($qid, $b, $resp, (string)$label); } catch (Throwable $e) { $res = ['answer' => (string)$label, 'exception' => get_class($e) . ': ' . $e->getMessage() . ' @ ' . basename($e->getFile()) . ':' . $e->getLine()]; }
                if (!empty($o['html']) && !empty($res['html'])) {
                    @mkdir($o['html'], 0777, true);
                    file_put_contents("{$o['html']}/q$qid-$b-" . substr(preg_replace('~[^a-z0-9]+~', '_', strtolower((string)$label)), 0, 30) . '.html', ($res['html_before'] ?? '') . "\n<hr>\n" . $res['html']);
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

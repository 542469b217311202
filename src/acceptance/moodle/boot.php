<?php
// Shared bootstrap of the acceptance scripts. MOODLE_ROOT must name the folder that holds an installed Moodle's config.php
// (4.5 and later; both the layout with and the one without public/).
if (PHP_SAPI !== 'cli') {
    exit(2);
}
$root = rtrim((string)getenv('MOODLE_ROOT'), '/');
if ($root === '') {
    fwrite(STDERR, "MOODLE_ROOT is not set: it must name the root folder of an installed Moodle test site.\n");
    exit(2);
}
if (!is_file($root . '/config.php')) {
    fwrite(STDERR, "MOODLE_ROOT: there is no config.php in $root, so no installed Moodle.\n");
    exit(2);
}
// Moodle changes the working folder when it starts: relative names are meant from here.
$startfolder = getcwd();
define('CLI_SCRIPT', true);
ini_set('max_input_vars', '5000');
ini_set('memory_limit', '2G');
require($root . '/config.php');
global $CFG, $DB, $USER, $PAGE, $OUTPUT;
require_once($CFG->libdir . '/clilib.php');
require_once($CFG->libdir . '/questionlib.php');
require_once($CFG->libdir . '/filelib.php');
require_once($CFG->dirroot . '/question/editlib.php');
require_once($CFG->dirroot . '/question/format.php');
require_once($CFG->dirroot . '/question/format/xml/format.php');
require_once($CFG->dirroot . '/question/engine/lib.php');
require_once($CFG->dirroot . '/course/lib.php');
@error_reporting(E_ALL);
$CFG->debug = DEBUG_DEVELOPER;
$CFG->debugdeveloper = true;
$CFG->debugdisplay = 0;          // we collect debugging() through error_log instead of mixing it in the JSON.
$logfile = tempnam(sys_get_temp_dir(), 'mdllog');
ini_set('log_errors', '1');
ini_set('error_log', $logfile);
ini_set('display_errors', '0');
\core\session\manager::set_user(get_admin());
$PAGE->set_context(context_system::instance());
$PAGE->set_url('/');

/** A file's name as the caller meant it. */
function t_path(string $name): string {
    global $startfolder;
    return str_starts_with($name, '/') ? $name : $startfolder . '/' . $name;
}

function t_is5(): bool { return class_exists('\core_question\local\bank\question_bank_helper')
    && method_exists('\core_question\local\bank\question_bank_helper', 'create_default_open_instance'); }

/** A fresh course with somewhere to keep questions; returns [course, context, category]. */
function t_fresh_course(string $label): array {
    global $DB;
    $uniq = $label . ' ' . date('His') . substr(uniqid(), -5);
    $course = create_course((object)['fullname' => $uniq, 'shortname' => $uniq, 'category' => 1]);
    if (t_is5()) {
        $cm = \core_question\local\bank\question_bank_helper::create_default_open_instance($course, 'bank',
            \core_question\local\bank\question_bank_helper::TYPE_STANDARD);
        $context = context_module::instance($cm->id);
    } else {
        $context = context_course::instance($course->id);
    }
    $top = question_get_top_category($context->id, true);
    $cat = (object)['name' => 'Import target', 'contextid' => $context->id, 'info' => '', 'infoformat' => FORMAT_HTML,
        'stamp' => make_unique_id_code(), 'parent' => $top->id, 'sortorder' => 999, 'idnumber' => null];
    $cat->id = $DB->insert_record('question_categories', $cat);
    return [$course, $context, $cat];
}

function t_cat_path(int $id): string {
    global $DB;
    $names = [];
    while ($id && $c = $DB->get_record('question_categories', ['id' => $id])) {
        $names[] = str_replace('/', '//', $c->name);
        $ctx = $c->contextid;
        $id = $c->parent;
    }
    $context = context::instance_by_id($ctx);
    return '[' . $context->get_context_name(true, false) . '] ' . implode('/', array_reverse($names));
}

function t_fmt($f): string {
    return [FORMAT_MOODLE => 'moodle_auto_format', FORMAT_HTML => 'html', FORMAT_PLAIN => 'plain_text',
        FORMAT_WIKI => 'wiki_like', FORMAT_MARKDOWN => 'markdown'][$f] ?? "unknown($f)";
}

function t_files(int $contextid, int $qid, array $answerids, array $hintids, array $extra = []): array {
    global $DB;
    $out = [];
    $add = function ($component, $area, $itemid) use (&$out, $contextid) {
        foreach (get_file_storage()->get_area_files($contextid, $component, $area, $itemid, 'filepath, filename', false) as $f) {
            $out[] = ['component' => $component, 'filearea' => $area, 'itemid' => (int)$itemid, 'path' => $f->get_filepath(),
                'name' => $f->get_filename(), 'size' => (int)$f->get_filesize(), 'mimetype' => $f->get_mimetype(), 'sha1' => $f->get_contenthash()];
        }
    };
    foreach (['questiontext', 'generalfeedback', 'correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'] as $a) {
        $add('question', $a, $qid);
    }
    foreach ($answerids as $id) { $add('question', 'answer', $id); $add('question', 'answerfeedback', $id); }
    foreach ($hintids as $id) { $add('question', 'hint', $id); }
    $other = $DB->get_records_sql("SELECT MIN(id) AS id, component, filearea, itemid FROM {files}
            WHERE contextid = ? AND component LIKE 'qtype%' AND filename <> '.' GROUP BY component, filearea, itemid", [$contextid]);
    foreach ($other as $o) {
        // Item ids of qtype areas are the question id (graderinfo, bgimage, instruction) or a sub-record (subquestion, dragimage).
        if ($o->itemid == $qid || in_array($o->itemid, $extra)) { $add($o->component, $o->filearea, $o->itemid); }
    }
    return $out;
}

/** Everything Moodle stored for one question. */
function t_dump_question(int $id): array {
    global $DB;
    $q = question_bank::load_question_data($id);
    $ver = $DB->get_record('question_versions', ['questionid' => $id]);
    $entry = $ver ? $DB->get_record('question_bank_entries', ['id' => $ver->questionbankentryid]) : null;
    $out = [
        'id' => (int)$id, 'qtype' => $q->qtype, 'name' => $q->name, 'idnumber' => $entry->idnumber ?? null,
        'status' => $ver->status ?? null, 'version' => (int)($ver->version ?? 0),
        'category' => t_cat_path((int)$entry->questioncategoryid),
        'questiontext' => $q->questiontext, 'questiontextformat' => t_fmt($q->questiontextformat),
        'generalfeedback' => $q->generalfeedback, 'generalfeedbackformat' => t_fmt($q->generalfeedbackformat),
        'defaultmark' => (float)$q->defaultmark, 'penalty' => (float)$q->penalty, 'length' => (int)$q->length,
        'tags' => array_values(core_tag_tag::get_item_tags_array('core_question', 'question', $id)),
    ];
    $opts = (array)($q->options ?? []);
    $answers = [];
    foreach (($opts['answers'] ?? []) as $a) {
        $answers[] = ['id' => (int)$a->id, 'answer' => $a->answer, 'answerformat' => t_fmt($a->answerformat), 'fraction' => (float)$a->fraction,
            'feedback' => $a->feedback, 'feedbackformat' => t_fmt($a->feedbackformat)]
            + array_diff_key((array)$a, array_flip(['id', 'question', 'answer', 'answerformat', 'fraction', 'feedback', 'feedbackformat']));
    }
    $out['answers'] = $answers;
    $subs = [];
    foreach (($opts['subquestions'] ?? []) as $s) {
        $subs[] = ['id' => (int)$s->id, 'text' => $s->questiontext, 'format' => t_fmt($s->questiontextformat), 'answer' => $s->answertext];
    }
    if ($subs) { $out['subquestions'] = $subs; }
    if ($q->qtype === 'multianswer') {
        foreach (($opts['questions'] ?? []) as $k => $sub) {
            $out['cloze'][$k] = ['qtype' => $sub->qtype, 'source' => $sub->questiontext, 'defaultmark' => (float)$sub->defaultmark,
                'options' => array_diff_key((array)$sub->options, ['answers' => 1]),
                'answers' => array_values(array_map(fn($a) => ['answer' => $a->answer, 'fraction' => (float)$a->fraction, 'feedback' => $a->feedback]
                    + (isset($a->tolerance) ? ['tolerance' => $a->tolerance] : []), $sub->options->answers ?? []))];
        }
    }
    unset($opts['answers'], $opts['subquestions'], $opts['questions']);
    $out['options'] = $opts;
    $out['hints'] = array_values(array_map(fn($h) => ['id' => (int)$h->id, 'hint' => $h->hint, 'format' => t_fmt($h->hintformat),
        'shownumcorrect' => $h->shownumcorrect, 'clearwrong' => $h->clearwrong, 'options' => $h->options], (array)($q->hints ?? [])));
    $extra = array_column($subs, 'id');
    foreach (['drags', 'drops'] as $k) { foreach (($opts[$k] ?? []) as $r) { if (isset($r->id)) { $extra[] = $r->id; } } }
    $out['files'] = t_files((int)$q->contextid, $id, array_column($answers, 'id'), array_column($out['hints'], 'id'), $extra);
    // Links to files that are not there (a broken image for the student).
    $have = array_map(fn($f) => ltrim($f['path'], '/') . $f['name'], $out['files']);
    preg_match_all('~@@PLUGINFILE@@/([^"\'\s)<>]+)~', json_encode([$q->questiontext, $q->generalfeedback, $answers, $subs, $out['hints'], $opts],
        JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PARTIAL_OUTPUT_ON_ERROR), $m);
    $out['missingfiles'] = array_values(array_filter(array_unique(array_map(fn($u) => rawurldecode(rtrim($u, '\\')), $m[1])), fn($n) => !in_array($n, $have)));
    return $out;
}

function t_log(): array {
    global $logfile;
    $lines = array_values(array_filter(explode("\n", (string)file_get_contents($logfile)), fn($l) => trim($l) !== ''));
    @unlink($logfile);
    return $lines;
}

function t_json($data): void {
    echo json_encode($data, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}

function t_opts(array $argv): array {
    $o = []; $files = [];
    foreach (array_slice($argv, 1) as $a) {
        if (preg_match('~^--([a-z-]+)(?:=(.*))?$~s', $a, $m)) { $o[$m[1]] = $m[2] ?? '1'; } else { $files[] = $a; }
    }
    return [$o, $files];
}

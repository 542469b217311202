<?php
// Acceptance test: import a file with Moodle's own importer and print what was stored, as JSON.
//   MOODLE_ROOT=... php import.php FILE [--format=xml|gift|aiken] [--stoponerror=1] [--matchgrades=error|nearest] [--catfromfile=1]
//       [--contextfromfile=1] [--brief] [--nodump] [--courseid=N --categoryid=N]
// Defaults are those of Moodle's web form. Exit status: 0 all questions of the file are stored and nothing
// was reported, 1 otherwise, 2 wrong usage or no Moodle.
require(__DIR__ . '/boot.php');
[$o, $files] = t_opts($argv);
$file = isset($files[0]) ? realpath(t_path($files[0])) : false;
if (!$file || !is_file($file)) {
    cli_error('usage: import.php FILE [options]; no such file: ' . ($files[0] ?? '(none given)'), 2);
}
$kind = $o['format'] ?? 'xml';
require_once($CFG->dirroot . "/question/format/$kind/format.php");

// Count what the file holds with an independent reader.
$expected = []; $wellformed = true; $xmlerrors = [];
$ofkind = ['gift' => '~^::~m', 'aiken' => '~^ANSWER: ~m'];
if (isset($ofkind[$kind])) {
    $expected = array_fill(0, preg_match_all($ofkind[$kind], file_get_contents($file)), $kind);
}
libxml_use_internal_errors(true);
$r = new XMLReader();
$r->open($file, null, LIBXML_PARSEHUGE);
while ($kind === 'xml' && @$r->read()) {
    if ($r->nodeType == XMLReader::ELEMENT && $r->name === 'question' && $r->depth == 1) {
        $expected[] = (string)$r->getAttribute('type');
    }
}
foreach (libxml_get_errors() as $e) { $xmlerrors[] = trim($e->message) . " (line {$e->line})"; }

if (!empty($o['courseid'])) {
    $course = get_course((int)$o['courseid']);
    $category = $DB->get_record('question_categories', ['id' => (int)$o['categoryid']], '*', MUST_EXIST);
    $context = context::instance_by_id($category->contextid);
} else {
    [$course, $context, $category] = t_fresh_course('imp');
}
$contexts = new \core_question\local\bank\question_edit_contexts($context);

$class = "qformat_$kind";
$format = new $class();
$format->setCategory($category);
$format->setContexts($contexts->all());
$format->setCourse($course);
$format->setFilename($file);
$format->setRealfilename(basename($file));
$format->setMatchgrades($o['matchgrades'] ?? 'error');
$format->setCatfromfile((bool)($o['catfromfile'] ?? 1));
$format->setContextfromfile((bool)($o['contextfromfile'] ?? 1));
$format->setStoponerror((bool)($o['stoponerror'] ?? 1));
$format->set_display_progress(false);

$exception = null; $ok = false;
$utf8 = mb_check_encoding(file_get_contents($file), 'UTF-8');   // what the web form's validate_file() checks.
$t = microtime(true);
ob_start();
try {
    $ok = $format->importpreprocess() && $format->importprocess() && $format->importpostprocess();
} catch (Throwable $e) {
    $exception = get_class($e) . ': ' . $e->getMessage() . (isset($e->debuginfo) ? ' | ' . substr($e->debuginfo, 0, 400) : '')
        . ' @ ' . str_replace($CFG->dirroot, '', $e->getFile()) . ':' . $e->getLine();
    if ($DB->is_transaction_started()) { $DB->force_transaction_rollback(); }
}
$printed = trim(ob_get_clean());
$secs = microtime(true) - $t;
$real = array_values(array_filter($expected, fn($x) => $x !== 'category'));
$ids = array_values(array_filter($format->questionids, fn($id) => $DB->record_exists('question', ['id' => $id])));
$messages = array_values(array_filter(array_map('trim', preg_split('~\n+~', trim(html_entity_decode(strip_tags(
    preg_replace('~</?(div|p|blockquote|strong|hr)[^>]*>~', "\n", $printed))))))));
$log = t_log();
$out = [
    'moodle' => $CFG->release, 'file' => $file, 'wellformed' => !$xmlerrors, 'xmlerrors' => array_slice($xmlerrors, 0, 5), 'utf8' => $utf8,
    'returned' => $ok, 'exception' => $exception, 'importerrors' => $format->importerrors, 'messages' => $messages,
    'debugging' => array_slice($log, 0, (int)($o['loglines'] ?? 40)),
    'infile' => count($real), 'infile_types' => array_count_values($expected), 'imported' => count($ids), 'seconds' => round($secs, 2),
    'course' => (int)$course->id, 'category' => (int)$category->id, 'questionids' => count($ids) > 50 ? [$ids[0], '...', end($ids)] : $ids,
    'categories' => [],
];
foreach ($DB->get_records_sql("SELECT qc.*, (SELECT COUNT(*) FROM {question_bank_entries} e WHERE e.questioncategoryid = qc.id) n
        FROM {question_categories} qc JOIN {context} c ON c.id = qc.contextid
        WHERE c.path LIKE ? AND qc.parent <> 0 ORDER BY qc.id", [context_course::instance($course->id)->path . '%']) as $c) {
    $out['categories'][] = ['id' => (int)$c->id, 'path' => t_cat_path((int)$c->id), 'info' => $c->info, 'infoformat' => t_fmt($c->infoformat), 'idnumber' => $c->idnumber, 'entries' => (int)$c->n];
}
if (empty($o['nodump'])) {
    foreach ($ids as $id) {
        $d = t_dump_question((int)$id);
        if (!empty($o['brief'])) {
            $d = array_intersect_key($d, array_flip(['id', 'qtype', 'name', 'idnumber', 'category', 'questiontextformat', 'defaultmark', 'penalty', 'tags', 'missingfiles']))
                + ['answers' => array_map(fn($a) => [$a['answer'], $a['fraction']], $d['answers']), 'nfiles' => count($d['files'])];
        }
        $out['questions'][] = $d;
    }
}
t_json($out);
exit(($ok && !$exception && count($ids) === count($real) && !$messages && !$format->importerrors) ? 0 : 1);

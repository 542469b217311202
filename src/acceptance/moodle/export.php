<?php
// Acceptance test: write stored questions with Moodle's own exporter.
//   MOODLE_ROOT=... php export.php CATEGORYID [QUESTIONID...] [--out=FILE] [--context=1]
// Exports the category and all its subcategories (question ids may follow as further arguments: then only those, in that order).
require(__DIR__ . '/boot.php');
[$o, $args] = t_opts($argv);
if (!$args) {
    cli_error('usage: export.php CATEGORYID [QUESTIONID...] [--out=FILE] [--context=1]', 2);
}
$category = $DB->get_record('question_categories', ['id' => (int)$args[0]], '*', MUST_EXIST);
$context = context::instance_by_id($category->contextid);
$course = get_course($context->get_course_context()->instanceid);
$contexts = new \core_question\local\bank\question_edit_contexts($context);
$format = new qformat_xml();
$format->setContexts($contexts->all());
$format->setCourse($course);
$format->setCattofile(true);
$format->setContexttofile((bool)($o['context'] ?? 1));
$format->set_display_progress(false);
if (count($args) > 1) {
    $format->setQuestions(array_map(fn($id) => question_bank::load_question_data((int)$id), array_slice($args, 1)));
} else {
    $format->setCategory($category);
}
$format->exportpreprocess();
$xml = $format->exportprocess(false);
foreach (t_log() as $l) { fwrite(STDERR, $l . "\n"); }
if (!empty($o['out'])) { file_put_contents(t_path($o['out']), $xml); } else { echo $xml; }

// What knip found unused, without the quotes that stand beside rules and steps: they are held to the printed text by a test
// that reads every file which has them.

/** @param {import('knip').ReporterOptions} options */
export default function withoutQuotes(options) {
  for (const file of Object.values(options.issues.exports)) delete file.quotes;
  options.counters.exports = Object.values(options.issues.exports).flatMap(Object.values).length;
  return options;
}

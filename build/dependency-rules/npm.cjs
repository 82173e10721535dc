/** Pattern of files that belong to these packages. */
exports.npm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

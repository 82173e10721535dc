// Rules of the house that oxlint has no rule for.

/** Time comes from a clock that is passed in, so that tests can set it. */
const clock = {
  meta: { type: 'problem' },
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'Ask the clock that is passed in, not the machine.' })
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node)
      },
      CallExpression(node) {
        const { callee } = node
        if (callee.name === 'Date') report(node)
        if (callee.object?.name === 'Date' && callee.property?.name === 'now') report(node)
      },
    }
  },
}

/** A name has one file; a list of files to be kept in step with the files is one file too many. */
const noReexport = {
  meta: { type: 'problem' },
  create(context) {
    const report = (node) => context.report({ node, message: 'Import it from where it is written.' })
    return {
      ExportAllDeclaration: report,
      ExportNamedDeclaration(node) {
        if (node.source) report(node)
      },
    }
  },
}

const isFunction = (node) => node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression'

/** What an exported function does, takes, answers and throws is said where it is written. */
const docstring = {
  meta: { type: 'problem' },
  create(context) {
    const isDescribed = (node) =>
      context.sourceCode
        .getCommentsBefore(node)
        .some((comment) => comment.type === 'Block' && comment.value.startsWith('*'))
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node
        const isOne =
          declaration?.type === 'FunctionDeclaration' ||
          declaration?.type === 'ClassDeclaration' ||
          declaration?.declarations?.some((one) => isFunction(one.init))
        if (isOne && !isDescribed(node))
          context.report({ node, message: 'Say in a docstring what this does.' })
      },
    }
  },
}

/** One way to write it; and the other pulls all of zod's languages into every bundle. */
const zodAsNamespace = {
  meta: { type: 'problem' },
  create(context) {
    return {
      ImportDeclaration(node) {
        const isZod = node.source.value === 'zod' || node.source.value.startsWith('zod/')
        const isNamespace = node.specifiers.every((one) => one.type === 'ImportNamespaceSpecifier')
        if (isZod && (node.source.value !== 'zod' || !isNamespace))
          context.report({ node, message: "Write: import * as z from 'zod'" })
      },
    }
  },
}

export default {
  meta: { name: 'house' },
  rules: { clock, 'no-reexport': noReexport, docstring, 'zod-as-namespace': zodAsNamespace },
}

import ts from 'typescript';

/** A literal that a person would read, with its place. */
export interface Found {
  readonly line: number;
  readonly text: string;
}

/** Attributes and properties whose text is shown or spoken. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|hint|note|description|heading|summary)$/;

const LETTERS = /\p{L}{2}/u;
/** Two words or more, of which the first is written large, or an end of a sentence. */
const SENTENCE = /^\P{L}*\p{Lu}\p{L}+[,:;]? \p{L}{2,}|\p{L}{2,} \p{L}{2,}.*[.!?…]$/u;

/** Written small and in one piece: an id, even under a spoken name. */
const ID = /^[\p{Ll}\d./-]+$/u;

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ');
  return undefined;
};

/** A complaint to a programmer is not shown. */
const isThrown = (node: ts.Node): boolean =>
  ts.isNewExpression(node.parent) && /Error$/.test(node.parent.expression.getText());

/** What passes a text on; a comparison does not. */
const JOINING = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

const isShown = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent) || isShown(parent);
  if (ts.isParenthesizedExpression(parent)) return isShown(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isShown(parent);
  if (ts.isBinaryExpression(parent)) return JOINING.has(parent.operatorToken.kind) && isShown(parent);
  if (ts.isJsxAttribute(parent)) return SPOKEN.test(parent.name.getText());
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === node && SPOKEN.test(parent.name.getText()) && !ID.test(textOf(node) ?? '');
  return false;
};

/**
 * Words that do not come from a catalogue: text between tags; any word in a place that is shown or spoken; and
 * anywhere else whatever reads like a sentence.
 */
export function strayWords(name: string, source: string): Found[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const add = (node: ts.Node, text: string): void => {
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isJsxText(node)) {
      if (LETTERS.test(node.text)) add(node, node.text);
      return;
    }
    const text = textOf(node);
    if (text !== undefined && !isThrown(node) && (SENTENCE.test(text) || (isShown(node) && LETTERS.test(text))))
      add(node, text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

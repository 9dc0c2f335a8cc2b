import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);

/**
 * The examples that name this repository. Its address is `repository` in package.json; as long as there is none, they name
 * a folder that this repository was put in, which works from any checkout.
 */
export const ciDoc = {
	path: 'docs/ci.md',
	async render(_core, current) {
		const [manifest, hooks] = await Promise.all(['package.json', '.pre-commit-hooks.yaml'].map(read));
		const { repository, version } = JSON.parse(manifest);
		const url = (repository?.url ?? repository)?.replace(/^git\+|\.git$/g, '');
		const [hook] = parse(hooks);
		const withHook = replaced(current, 'pre-commit', url ? remoteHook(url, version) : localHook(hook));
		return replaced(withHook, 'action', workflow(url, version));
	},
};

const read = name => readFile(fileURLToPath(new URL(name, root)), 'utf8');

const folder = 'tools/outcome-brief';

function replaced(page, name, yaml) {
	const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
	if (!marks.test(page)) throw new Error(`docs/ci.md has no <!-- ${name} --> … <!-- /${name} -->.`);
	return page.replace(marks, (_, open, close) => `${open}\`\`\`yaml\n${yaml}\`\`\`\n${close}`);
}

const remoteHook = (url, version) => `repos:
  - repo: ${url}
    rev: v${version}
    hooks:
      - id: outcome-brief
        args: [--level, error]
`;

const localHook = ({ name, entry, files }) => `repos:
  - repo: local
    hooks:
      - id: outcome-brief
        name: ${name}
        entry: node ${folder}/dist/cli.cjs ${entry.replace(/^\S+ /, '')}
        args: [--level, error]
        language: system
        files: ${files}
        require_serial: true
`;

function workflow(url, version) {
	const [, slug] = /^https:\/\/github\.com\/([^/]+\/[^/]+)$/.exec(url ?? '') ?? [];
	const checkout = slug ? '' : '\n        with:\n          submodules: true';
	return `name: Briefs
on:
  pull_request:
    paths: ['**/*.md', '**/*.brief', '**/.outcome-brief.*']
permissions:
  contents: read
  security-events: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4${checkout}
      - uses: ${slug ? `${slug}@v${version}` : `./${folder}`}
        with:
          paths: |
            briefs
            docs/**/*.brief.md
          level: warning
          upload-sarif: true
`;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Settings for a VS Code that is quiet, offline and the same on every run; a person's or a test's own go on top. */
export const QUIET_SETTINGS = {
	// Nothing reaches for the network.
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'update.showReleaseNotes': false,
	'extensions.autoUpdate': false,
	'extensions.autoCheckUpdates': false,
	'extensions.ignoreRecommendations': true,
	'workbench.enableExperiments': false,
	'workbench.settings.enableNaturalLanguageSearch': false,
	'npm.fetchOnlinePackageInfo': false,
	'json.schemaDownload.enable': false,
	'typescript.disableAutomaticTypeAcquisition': true,
	'typescript.surveys.enabled': false,
	'http.proxySupport': 'off',
	'chat.disableAIFeatures': true,
	'chat.commandCenter.enabled': false,
	'chat.agentHost.enabled': false,
	'inlineChat.enabled': false,
	'git.enabled': false,

	// Nothing stands in front of the brief.
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'security.workspace.trust.startupPrompt': 'never',
	'security.workspace.trust.banner': 'never',

	// In the browser VS Code saves after a delay unless told not to.
	'files.autoSave': 'off',
	'files.hotExit': 'off',
	'window.restoreWindows': 'none',
	'window.confirmBeforeClose': 'never',
	'workbench.editor.enablePreview': false,

	// The same picture each time.
	'workbench.reduceMotion': 'on',
	'editor.cursorBlinking': 'solid',
	'editor.minimap.enabled': false,
	'window.commandCenter': false,
	'workbench.layoutControl.enabled': false,
};

/** Before VS Code starts: the one from npm does not notice later changes of this file. */
export function writeSettings(userDataDir, settings) {
	const folder = join(userDataDir, 'User');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, '\t'));
}

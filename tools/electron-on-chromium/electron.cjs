// For `require('electron')`: Playwright's loader and CommonJS main scripts.
module.exports = globalThis.electronOnChromium;

@echo off
rem Passes for Electron's executable: ELECTRON_OVERRIDE_DIST_PATH names this folder.
if "%ELECTRON_ON_CHROMIUM_NODE%"=="" (set ELECTRON_ON_CHROMIUM_NODE=node)
"%ELECTRON_ON_CHROMIUM_NODE%" "%~dp0..\start.ts" %*

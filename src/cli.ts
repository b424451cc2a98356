#!/usr/bin/env node
import * as nodeModule from 'node:module';

// Compiled code is kept between runs where Node.js can (22.1 and newer); it must be switched on
// before the rest is loaded.
nodeModule.enableCompileCache?.();
const { start } = await import('./cli/start.ts');
await start();

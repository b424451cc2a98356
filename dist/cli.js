#!/usr/bin/env node
import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/cli.ts
import * as nodeModule from "node:module";
nodeModule.enableCompileCache?.();
var { start } = await import("./chunks/cli-start.js");
await start();

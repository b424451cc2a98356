import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// stand-in:@actions/http-client
var HttpClient = class {
  getAgent() {
  }
  getAgentDispatcher() {
  }
};

export {
  HttpClient
};

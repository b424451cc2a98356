import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  ProxyProblem
} from "./network-proxy-problem.js";
import {
  errorCode
} from "./text-attempt.js";

// src/network/ask-proxy.ts
import { once } from "node:events";
import {
  request as httpRequest
} from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { connect as tlsConnect } from "node:tls";
function askProxy({ protocol, host, port, authorization }, { headers, ...request }) {
  const ask = protocol === "https:" ? httpsRequest : httpRequest;
  return ask({
    ...request,
    host,
    port,
    agent: false,
    headers: {
      ...headers,
      ...authorization === void 0 ? {} : { "proxy-authorization": authorization }
    }
  });
}
async function openTunnel(proxy, end, limits) {
  const socket = await connectThrough(proxy, end, limits);
  const secured = tlsConnect({
    socket,
    host: end.host,
    // Only a name is allowed here.
    ...isIP(end.host) === 0 ? { servername: end.host } : {},
    ALPNProtocols: ["http/1.1"]
  });
  secured.on("error", () => {
  });
  try {
    await once(secured, "secureConnect", { signal: limits.signal });
    return secured;
  } catch (error) {
    secured.destroy();
    throw error;
  }
}
function connectThrough(proxy, end, { signal, idleTime }) {
  const target = `${isIP(end.host) === 6 ? `[${end.host}]` : end.host}:${end.port}`;
  const request = askProxy(proxy, {
    method: "CONNECT",
    path: target,
    headers: { host: target },
    signal,
    timeout: idleTime
  });
  return new Promise((resolve, reject) => {
    request.once("connect", (response, socket, first) => {
      const problem = proxyRefusal(proxy, target, response.statusCode ?? 0);
      if (problem !== void 0) {
        socket.destroy();
        reject(problem);
        return;
      }
      socket.setTimeout(0);
      if (first.length > 0) socket.unshift(first);
      resolve(socket);
    });
    request.once("timeout", () => {
      request.destroy(new ProxyProblem("unreachable", `the proxy ${proxy.shown} does not answer`));
    });
    request.once("error", (error) => reject(signal.aborted ? error : proxyTrouble(proxy, error)));
    request.end();
  });
}
function proxyTrouble({ shown, variable }, error) {
  if (error instanceof ProxyProblem) return error;
  const why = errorCode(error) ?? error.message;
  return new ProxyProblem(
    "unreachable",
    `the proxy ${shown}, which ${variable} names, cannot be reached (${why})`
  );
}
function proxyRefusal({ shown, variable, authorization }, target, status) {
  if (status >= 200 && status < 300) return void 0;
  if (status === 407) {
    return new ProxyProblem(
      "refused",
      authorization === void 0 ? `the proxy ${shown} requires a user name and password (407), and ${variable} has none` : `the proxy ${shown} rejects the user name and password in ${variable} (407)`
    );
  }
  return status >= 500 ? new ProxyProblem("failed", `the proxy ${shown} could not connect to ${target} (${status})`) : new ProxyProblem("refused", `the proxy ${shown} refuses to connect to ${target} (${status})`);
}

export {
  askProxy,
  openTunnel,
  proxyTrouble,
  proxyRefusal
};

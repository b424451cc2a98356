import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/github/limit-requests.ts
function limitRequests(client, most, tooMany) {
  let sent = 0;
  client.hook.before("request", () => {
    sent += 1;
    if (sent > most) throw tooMany();
  });
  return client;
}

export {
  limitRequests
};

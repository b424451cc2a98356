import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  UNPROCESSABLE,
  apiFailure,
  graphqlErrors,
  isGraphqlError,
  isRefusal,
  isUnanswered,
  unless
} from "./github-api-failure.js";
import {
  RequestError,
  getOctokit
} from "./actions-github-lib-context.js";
import {
  isCheckedOut
} from "./files-git-checkout.js";
import {
  nameOfComment
} from "./github-marker.js";
import {
  troubleOf
} from "./network-proxy-problem.js";
import {
  InputError
} from "./files-input-error.js";
import {
  at,
  listAt,
  ownValue
} from "./text-json.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/bottleneck/light.js
var require_light = __commonJS({
  "node_modules/bottleneck/light.js"(exports, module) {
    (function(global2, factory) {
      typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n["default"] || n;
      }
      var load = function(received, defaults, onto = {}) {
        var k, ref, v;
        for (k in defaults) {
          v = defaults[k];
          onto[k] = (ref = received[k]) != null ? ref : v;
        }
        return onto;
      };
      var overwrite = function(received, defaults, onto = {}) {
        var k, v;
        for (k in received) {
          v = received[k];
          if (defaults[k] !== void 0) {
            onto[k] = v;
          }
        }
        return onto;
      };
      var parser = {
        load,
        overwrite
      };
      var DLList;
      DLList = class DLList {
        constructor(incr, decr) {
          this.incr = incr;
          this.decr = decr;
          this._first = null;
          this._last = null;
          this.length = 0;
        }
        push(value) {
          var node;
          this.length++;
          if (typeof this.incr === "function") {
            this.incr();
          }
          node = {
            value,
            prev: this._last,
            next: null
          };
          if (this._last != null) {
            this._last.next = node;
            this._last = node;
          } else {
            this._first = this._last = node;
          }
          return void 0;
        }
        shift() {
          var value;
          if (this._first == null) {
            return;
          } else {
            this.length--;
            if (typeof this.decr === "function") {
              this.decr();
            }
          }
          value = this._first.value;
          if ((this._first = this._first.next) != null) {
            this._first.prev = null;
          } else {
            this._last = null;
          }
          return value;
        }
        first() {
          if (this._first != null) {
            return this._first.value;
          }
        }
        getArray() {
          var node, ref, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, ref.value));
          }
          return results;
        }
        forEachShift(cb) {
          var node;
          node = this.shift();
          while (node != null) {
            cb(node), node = this.shift();
          }
          return void 0;
        }
        debug() {
          var node, ref, ref1, ref2, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          }
          return results;
        }
      };
      var DLList_1 = DLList;
      var Events;
      Events = class Events {
        constructor(instance) {
          this.instance = instance;
          this._events = {};
          if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
            throw new Error("An Emitter already exists for this object");
          }
          this.instance.on = (name, cb) => {
            return this._addListener(name, "many", cb);
          };
          this.instance.once = (name, cb) => {
            return this._addListener(name, "once", cb);
          };
          this.instance.removeAllListeners = (name = null) => {
            if (name != null) {
              return delete this._events[name];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name, status, cb) {
          var base;
          if ((base = this._events)[name] == null) {
            base[name] = [];
          }
          this._events[name].push({ cb, status });
          return this.instance;
        }
        listenerCount(name) {
          if (this._events[name] != null) {
            return this._events[name].length;
          } else {
            return 0;
          }
        }
        async trigger(name, ...args) {
          var e, promises;
          try {
            if (name !== "debug") {
              this.trigger("debug", `Event triggered: ${name}`, args);
            }
            if (this._events[name] == null) {
              return;
            }
            this._events[name] = this._events[name].filter(function(listener) {
              return listener.status !== "none";
            });
            promises = this._events[name].map(async (listener) => {
              var e2, returned;
              if (listener.status === "none") {
                return;
              }
              if (listener.status === "once") {
                listener.status = "none";
              }
              try {
                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                if (typeof (returned != null ? returned.then : void 0) === "function") {
                  return await returned;
                } else {
                  return returned;
                }
              } catch (error) {
                e2 = error;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises)).find(function(x) {
              return x != null;
            });
          } catch (error) {
            e = error;
            {
              this.trigger("error", e);
            }
            return null;
          }
        }
      };
      var Events_1 = Events;
      var DLList$1, Events$1, Queues;
      DLList$1 = DLList_1;
      Events$1 = Events_1;
      Queues = class Queues {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this);
          this._length = 0;
          this._lists = (function() {
            var j, ref, results;
            results = [];
            for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
              results.push(new DLList$1((() => {
                return this.incr();
              }), (() => {
                return this.decr();
              })));
            }
            return results;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0) {
            return this.Events.trigger("leftzero");
          }
        }
        decr() {
          if (--this._length === 0) {
            return this.Events.trigger("zero");
          }
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          if (priority != null) {
            return this._lists[priority].length;
          } else {
            return this._length;
          }
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list) {
            return list.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list;
          for (j = 0, len = arr.length; j < len; j++) {
            list = arr[j];
            if (list.length > 0) {
              return list;
            }
          }
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues;
      var BottleneckError;
      BottleneckError = class BottleneckError extends Error {
      };
      var BottleneckError_1 = BottleneckError;
      var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10;
      DEFAULT_PRIORITY = 5;
      parser$1 = parser;
      BottleneckError$1 = BottleneckError_1;
      Job = class Job {
        constructor(task, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task;
          this.args = args;
          this.rejectOnDrop = rejectOnDrop;
          this.Events = Events2;
          this._states = _states;
          this.Promise = Promise2;
          this.options = parser$1.load(options, jobDefaults);
          this.options.priority = this._sanitizePriority(this.options.priority);
          if (this.options.id === jobDefaults.id) {
            this.options.id = `${this.options.id}-${this._randomIndex()}`;
          }
          this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve;
            this._reject = _reject;
          });
          this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
          if (sProperty < 0) {
            return 0;
          } else if (sProperty > NUM_PRIORITIES - 1) {
            return NUM_PRIORITIES - 1;
          } else {
            return sProperty;
          }
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error != null ? error : new BottleneckError$1(message));
            }
            this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
            return true;
          } else {
            return false;
          }
        }
        _assertStatus(expected) {
          var status;
          status = this._states.jobStatus(this.options.id);
          if (!(status === expected || expected === "DONE" && status === null)) {
            throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
          }
        }
        doReceive() {
          this._states.start(this.options.id);
          return this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          this._assertStatus("RECEIVED");
          this._states.next(this.options.id);
          return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          if (this.retryCount === 0) {
            this._assertStatus("QUEUED");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          return this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run, free) {
          var error, eventInfo, passed;
          if (this.retryCount === 0) {
            this._assertStatus("RUNNING");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          this.Events.trigger("executing", eventInfo);
          try {
            passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
            if (clearGlobalState()) {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._resolve(passed);
            }
          } catch (error1) {
            error = error1;
            return this._onFailure(error, eventInfo, clearGlobalState, run, free);
          }
        }
        doExpire(clearGlobalState, run, free) {
          var error, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error, eventInfo, clearGlobalState, run, free);
        }
        async _onFailure(error, eventInfo, clearGlobalState, run, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error);
            }
          }
        }
        doDone(eventInfo) {
          this._assertStatus("EXECUTING");
          this._states.next(this.options.id);
          return this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job;
      var BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser;
      BottleneckError$2 = BottleneckError_1;
      LocalDatastore = class LocalDatastore {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance;
          this.storeOptions = storeOptions;
          this.clientId = this.instance._randomIndex();
          parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
          this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
          this._running = 0;
          this._done = 0;
          this._unblockTime = 0;
          this.ready = this.Promise.resolve();
          this.clients = {};
          this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
            return typeof (base = this.heartbeat = setInterval(() => {
              var amount, incr, maximum, now, reservoir;
              now = Date.now();
              if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                this._lastReservoirRefresh = now;
                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                this.instance._drainAll(this.computeCapacity());
              }
              if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                ({
                  reservoirIncreaseAmount: amount,
                  reservoirIncreaseMaximum: maximum,
                  reservoir
                } = this.storeOptions);
                this._lastReservoirIncrease = now;
                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                if (incr > 0) {
                  this.storeOptions.reservoir += incr;
                  return this.instance._drainAll(this.computeCapacity());
                }
              }
            }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
          } else {
            return clearInterval(this.heartbeat);
          }
        }
        async __publish__(message) {
          await this.yieldLoop();
          return this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          await this.yieldLoop();
          clearInterval(this.heartbeat);
          return this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve, reject) {
            return setTimeout(resolve, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options) {
          await this.yieldLoop();
          parser$2.overwrite(options, options, this.storeOptions);
          this._startHeartbeat();
          this.instance._drainAll(this.computeCapacity());
          return true;
        }
        async __running__() {
          await this.yieldLoop();
          return this._running;
        }
        async __queued__() {
          await this.yieldLoop();
          return this.instance.queued();
        }
        async __done__() {
          await this.yieldLoop();
          return this._done;
        }
        async __groupCheck__(time) {
          await this.yieldLoop();
          return this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          ({ maxConcurrent, reservoir } = this.storeOptions);
          if (maxConcurrent != null && reservoir != null) {
            return Math.min(maxConcurrent - this._running, reservoir);
          } else if (maxConcurrent != null) {
            return maxConcurrent - this._running;
          } else if (reservoir != null) {
            return reservoir;
          } else {
            return null;
          }
        }
        conditionsCheck(weight) {
          var capacity;
          capacity = this.computeCapacity();
          return capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          await this.yieldLoop();
          reservoir = this.storeOptions.reservoir += incr;
          this.instance._drainAll(this.computeCapacity());
          return reservoir;
        }
        async __currentReservoir__() {
          await this.yieldLoop();
          return this.storeOptions.reservoir;
        }
        isBlocked(now) {
          return this._unblockTime >= now;
        }
        check(weight, now) {
          return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
        }
        async __check__(weight) {
          var now;
          await this.yieldLoop();
          now = Date.now();
          return this.check(weight, now);
        }
        async __register__(index, weight, expiration) {
          var now, wait;
          await this.yieldLoop();
          now = Date.now();
          if (this.conditionsCheck(weight)) {
            this._running += weight;
            if (this.storeOptions.reservoir != null) {
              this.storeOptions.reservoir -= weight;
            }
            wait = Math.max(this._nextRequest - now, 0);
            this._nextRequest = now + wait + this.storeOptions.minTime;
            return {
              success: true,
              wait,
              reservoir: this.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now, reachedHWM;
          await this.yieldLoop();
          if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          }
          now = Date.now();
          reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
          blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
          if (blocked) {
            this._unblockTime = now + this.computePenalty();
            this._nextRequest = this._unblockTime + this.storeOptions.minTime;
            this.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          await this.yieldLoop();
          this._running -= weight;
          this._done += weight;
          this.instance._drainAll(this.computeCapacity());
          return {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore;
      var BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1;
      States = class States {
        constructor(status1) {
          this.status = status1;
          this._jobs = {};
          this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next;
          current = this._jobs[id];
          next = current + 1;
          if (current != null && next < this.status.length) {
            this.counts[current]--;
            this.counts[next]++;
            return this._jobs[id]++;
          } else if (current != null) {
            this.counts[current]--;
            return delete this._jobs[id];
          }
        }
        start(id) {
          var initial;
          initial = 0;
          this._jobs[id] = initial;
          return this.counts[initial]++;
        }
        remove(id) {
          var current;
          current = this._jobs[id];
          if (current != null) {
            this.counts[current]--;
            delete this._jobs[id];
          }
          return current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status) {
          var k, pos, ref, results, v;
          if (status != null) {
            pos = this.status.indexOf(status);
            if (pos < 0) {
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            }
            ref = this._jobs;
            results = [];
            for (k in ref) {
              v = ref[k];
              if (v === pos) {
                results.push(k);
              }
            }
            return results;
          } else {
            return Object.keys(this._jobs);
          }
        }
        statusCounts() {
          return this.counts.reduce(((acc, v, i) => {
            acc[this.status[i]] = v;
            return acc;
          }), {});
        }
      };
      var States_1 = States;
      var DLList$2, Sync;
      DLList$2 = DLList_1;
      Sync = class Sync {
        constructor(name, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name;
          this.Promise = Promise2;
          this._running = 0;
          this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error, reject, resolve, returned, task;
          if (this._running < 1 && this._queue.length > 0) {
            this._running++;
            ({ task, args, resolve, reject } = this._queue.shift());
            cb = await (async function() {
              try {
                returned = await task(...args);
                return function() {
                  return resolve(returned);
                };
              } catch (error1) {
                error = error1;
                return function() {
                  return reject(error);
                };
              }
            })();
            this._running--;
            this._tryToRun();
            return cb();
          }
        }
        schedule(task, ...args) {
          var promise, reject, resolve;
          resolve = reject = null;
          promise = new this.Promise(function(_resolve, _reject) {
            resolve = _resolve;
            return reject = _reject;
          });
          this._queue.push({ task, args, resolve, reject });
          this._tryToRun();
          return promise;
        }
      };
      var Sync_1 = Sync;
      var version = "2.19.5";
      var version$1 = {
        version
      };
      var version$2 = /* @__PURE__ */ Object.freeze({
        version,
        default: version$1
      });
      var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser;
      Events$2 = Events_1;
      RedisConnection$1 = require$$2;
      IORedisConnection$1 = require$$3;
      Scripts$1 = require$$4;
      Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this);
            this.limiterOptions = limiterOptions;
            parser$3.load(this.limiterOptions, this.defaults, this);
            this.Events = new Events$2(this);
            this.instances = {};
            this.Bottleneck = Bottleneck_1;
            this._startAutoCleanup();
            this.sharedConnection = this.connection != null;
            if (this.connection == null) {
              if (this.limiterOptions.datastore === "redis") {
                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              } else if (this.limiterOptions.datastore === "ioredis") {
                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              }
            }
          }
          key(key = "") {
            var ref;
            return (ref = this.instances[key]) != null ? ref : (() => {
              var limiter;
              limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key}`,
                timeout: this.timeout,
                connection: this.connection
              }));
              this.Events.trigger("created", limiter, key);
              return limiter;
            })();
          }
          async deleteKey(key = "") {
            var deleted, instance;
            instance = this.instances[key];
            if (this.connection) {
              deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
            }
            if (instance != null) {
              delete this.instances[key];
              await instance.disconnect();
            }
            return instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results, v;
            ref = this.instances;
            results = [];
            for (k in ref) {
              v = ref[k];
              results.push({
                key: k,
                limiter: v
              });
            }
            return results;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end, found, i, k, keys, len, next, start;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          }
          _startAutoCleanup() {
            var base;
            clearInterval(this.interval);
            return typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results, time, v;
              time = Date.now();
              ref = this.instances;
              results = [];
              for (k in ref) {
                v = ref[k];
                try {
                  if (await v._store.__groupCheck__(time)) {
                    results.push(this.deleteKey(k));
                  } else {
                    results.push(void 0);
                  }
                } catch (error) {
                  e = error;
                  results.push(v.Events.trigger("error", e));
                }
              }
              return results;
            }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
          }
          updateSettings(options = {}) {
            parser$3.overwrite(options, this.defaults, this);
            parser$3.overwrite(options, options, this.limiterOptions);
            if (options.timeout != null) {
              return this._startAutoCleanup();
            }
          }
          disconnect(flush = true) {
            var ref;
            if (!this.sharedConnection) {
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
            }
          }
        }
        Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        };
        return Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group;
      var Batcher, Events$3, parser$4;
      parser$4 = parser;
      Events$3 = Events_1;
      Batcher = (function() {
        class Batcher2 {
          constructor(options = {}) {
            this.options = options;
            parser$4.load(this.options, this.defaults, this);
            this.Events = new Events$3(this);
            this._arr = [];
            this._resetPromise();
            this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => {
              return this._resolve = res;
            });
          }
          _flush() {
            clearTimeout(this._timeout);
            this._lastFlush = Date.now();
            this._resolve();
            this.Events.trigger("batch", this._arr);
            this._arr = [];
            return this._resetPromise();
          }
          add(data) {
            var ret;
            this._arr.push(data);
            ret = this._promise;
            if (this._arr.length === this.maxSize) {
              this._flush();
            } else if (this.maxTime != null && this._arr.length === 1) {
              this._timeout = setTimeout(() => {
                return this._flush();
              }, this.maxTime);
            }
            return ret;
          }
        }
        Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        };
        return Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher;
      var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$8 = getCjsExportFromNamespace(version$2);
      var Bottleneck2, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10;
      DEFAULT_PRIORITY$1 = 5;
      parser$5 = parser;
      Queues$1 = Queues_1;
      Job$1 = Job_1;
      LocalDatastore$1 = LocalDatastore_1;
      RedisDatastore$1 = require$$4$1;
      Events$4 = Events_1;
      States$1 = States_1;
      Sync$1 = Sync_1;
      Bottleneck2 = (function() {
        class Bottleneck3 {
          constructor(options = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this);
            this._validateOptions(options, invalid);
            parser$5.load(options, this.instanceDefaults, this);
            this._queues = new Queues$1(NUM_PRIORITIES$1);
            this._scheduled = {};
            this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
            this._limiter = null;
            this.Events = new Events$4(this);
            this._submitLock = new Sync$1("submit", this.Promise);
            this._registerLock = new Sync$1("register", this.Promise);
            storeOptions = parser$5.load(options, this.storeDefaults, {});
            this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              } else if (this.datastore === "local") {
                storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              } else {
                throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
              }
            }).call(this);
            this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
            });
            this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
            });
          }
          _validateOptions(options, invalid) {
            if (!(options != null && typeof options === "object" && invalid.length === 0)) {
              throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
            }
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = true) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            this._limiter = _limiter;
            return this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status) {
            return this._states.statusJobs(status);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            if (this._scheduled[index] != null) {
              clearTimeout(this._scheduled[index].expiration);
              delete this._scheduled[index];
              return true;
            } else {
              return false;
            }
          }
          async _free(index, job, options, eventInfo) {
            var e, running;
            try {
              ({ running } = await this._store.__free__(index, options.weight));
              this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
              if (running === 0 && this.empty()) {
                return this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait) {
            var clearGlobalState, free, run;
            job.doRun();
            clearGlobalState = this._clearGlobalState.bind(this, index);
            run = this._run.bind(this, index, job);
            free = this._free.bind(this, index, job);
            return this._scheduled[index] = {
              timeout: setTimeout(() => {
                return job.doExecute(this._limiter, clearGlobalState, run, free);
              }, wait),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run, free);
              }, wait + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next, options, queue;
              if (this.queued() === 0) {
                return this.Promise.resolve(null);
              }
              queue = this._queues.getFirst();
              ({ options, args } = next = queue.first());
              if (capacity != null && options.weight > capacity) {
                return this.Promise.resolve(null);
              }
              this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
              index = this._randomIndex();
              return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
                var empty;
                this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                if (success) {
                  queue.shift();
                  empty = this.empty();
                  if (empty) {
                    this.Events.trigger("empty");
                  }
                  if (reservoir === 0) {
                    this.Events.trigger("depleted", empty);
                  }
                  this._run(index, next, wait);
                  return this.Promise.resolve(options.weight);
                } else {
                  return this.Promise.resolve(null);
                }
              });
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              if (drained != null) {
                newCapacity = capacity != null ? capacity - drained : capacity;
                return this._drainAll(newCapacity, total + drained);
              } else {
                return this.Promise.resolve(total);
              }
            }).catch((e) => {
              return this.Events.trigger("error", e);
            });
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options = {}) {
            var done, waitForExecuting;
            options = parser$5.load(options, this.stopDefaults);
            waitForExecuting = (at2) => {
              var finished;
              finished = () => {
                var counts;
                counts = this._states.counts;
                return counts[0] + counts[1] + counts[2] + counts[3] === at2;
              };
              return new this.Promise((resolve, reject) => {
                if (finished()) {
                  return resolve();
                } else {
                  return this.on("done", () => {
                    if (finished()) {
                      this.removeAllListeners("done");
                      return resolve();
                    }
                  });
                }
              });
            };
            done = options.dropWaitingJobs ? (this._run = function(index, next) {
              return next.doDrop({
                message: options.dropErrorMessage
              });
            }, this._drainOne = () => {
              return this.Promise.resolve(null);
            }, this._registerLock.schedule(() => {
              return this._submitLock.schedule(() => {
                var k, ref, v;
                ref = this._scheduled;
                for (k in ref) {
                  v = ref[k];
                  if (this.jobStatus(v.job.options.id) === "RUNNING") {
                    clearTimeout(v.timeout);
                    clearTimeout(v.expiration);
                    v.job.doDrop({
                      message: options.dropErrorMessage
                    });
                  }
                }
                this._dropAllQueued(options.dropErrorMessage);
                return waitForExecuting(0);
              });
            })) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => {
              return waitForExecuting(1);
            });
            this._receive = function(job) {
              return job._reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage));
            };
            this.stop = () => {
              return this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called"));
            };
            return done;
          }
          async _addToQueue(job) {
            var args, blocked, error, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              error = error1;
              this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error });
              job.doDrop({ error });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            this._queues.push(job);
            await this._drainAll();
            return reachedHWM;
          }
          _receive(job) {
            if (this._states.jobStatus(job.options.id) != null) {
              job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
              return false;
            } else {
              job.doReceive();
              return this._submitLock.schedule(this._addToQueue, job);
            }
          }
          submit(...args) {
            var cb, fn, job, options, ref, ref1, task;
            if (typeof args[0] === "function") {
              ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
              options = parser$5.load({}, this.jobDefaults);
            } else {
              ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
              options = parser$5.load(options, this.jobDefaults);
            }
            task = (...args2) => {
              return new this.Promise(function(resolve, reject) {
                return fn(...args2, function(...args3) {
                  return (args3[0] != null ? reject : resolve)(args3);
                });
              });
            };
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            job.promise.then(function(args2) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              if (Array.isArray(args2)) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              } else {
                return typeof cb === "function" ? cb(args2) : void 0;
              }
            });
            return this._receive(job);
          }
          schedule(...args) {
            var job, options, task;
            if (typeof args[0] === "function") {
              [task, ...args] = args;
              options = {};
            } else {
              [options, task, ...args] = args;
            }
            job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            this._receive(job);
            return job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            schedule = this.schedule.bind(this);
            wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            };
            wrapped.withOptions = function(options, ...args) {
              return schedule(options, fn, ...args);
            };
            return wrapped;
          }
          async updateSettings(options = {}) {
            await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
            parser$5.overwrite(options, this.instanceDefaults, this);
            return this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        Bottleneck3.default = Bottleneck3;
        Bottleneck3.Events = Events$4;
        Bottleneck3.version = Bottleneck3.prototype.version = require$$8.version;
        Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        };
        Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = BottleneckError_1;
        Bottleneck3.Group = Bottleneck3.prototype.Group = Group_1;
        Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require$$2;
        Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require$$3;
        Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = Batcher_1;
        Bottleneck3.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        };
        Bottleneck3.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck3.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        };
        Bottleneck3.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        };
        Bottleneck3.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: false,
          connection: null
        };
        Bottleneck3.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: true,
          trackDoneStatus: false,
          Promise
        };
        Bottleneck3.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: true,
          dropErrorMessage: "This limiter has been stopped."
        };
        return Bottleneck3;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck2;
      var lib = Bottleneck_1;
      return lib;
    }));
  }
});

// src/github/commit.ts
async function makeCommit(client, home, commit) {
  const { branch, tip, onto, message } = commit;
  const name = typeof branch === "string" ? branch : branch.name;
  const here = typeof branch === "string" ? home : placeOf(branch.repository);
  if (tip !== void 0 && onto === void 0 && typeof message === "string") {
    return append(client, here, name, { ...commit, tip, message });
  }
  const sha = await commitApart(client, here, commit);
  return await moveBranch(client, here, name, { tip, sha }) ? sha : void 0;
}
function placeOf(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}
var APPEND = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function append(client, { owner, repo }, branchName, { tip, message, files }) {
  const [headline = "", ...rest] = message.split("\n");
  const body = rest.join("\n").trim();
  try {
    const answer = await client.graphql(APPEND, {
      input: {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName },
        expectedHeadOid: tip,
        message: { headline, ...body === "" ? {} : { body } },
        fileChanges: {
          additions: files.map(({ path, text }) => ({
            path,
            contents: Buffer.from(text).toString("base64")
          }))
        }
      },
      request: { retries: 0 }
    });
    return answer.createCommitOnBranch?.commit?.oid;
  } catch (error) {
    if (isGraphqlError(error) && !isRefusal(error)) return void 0;
    throw error;
  }
}
async function commitApart({ rest }, here, { tip, onto, message, files }) {
  const { data: tree } = await rest.git.createTree({
    ...here,
    ...onto === void 0 ? {} : { base_tree: onto.tree },
    tree: files.map(({ path, mode = "100644", text }) => ({
      path,
      mode,
      type: "blob",
      content: text
    }))
  });
  const { data } = await rest.git.createCommit({
    ...here,
    message: typeof message === "string" ? message : message(tree.sha),
    tree: tree.sha,
    parents: [onto?.sha ?? tip].filter((sha) => sha !== void 0)
  });
  return data.sha;
}
async function moveBranch({ rest }, here, branch, { tip, sha }) {
  if (tip === void 0) {
    const created = await unless(
      [UNPROCESSABLE],
      () => rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha })
    );
    return created !== void 0;
  }
  const ref = `heads/${branch}`;
  const { data } = await rest.git.getRef({ ...here, ref });
  if (data.object.sha !== tip) return false;
  await rest.git.updateRef({ ...here, ref, sha, force: true });
  return true;
}

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = __toESM(require_light(), 1);
var VERSION = "0.0.0-development";
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries, retryAfter);
  }
  throw error;
}
async function wrapRequest(state, octokit, request, options) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
  const response = await request(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = VERSION;

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light2 = __toESM(require_light(), 1);
var VERSION2 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest2(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck2, common) {
  groups.global = new Bottleneck2.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck2.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck2.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck2.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck2.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck: Bottleneck2 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck2, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck2();
    const events = {};
    const emitter = new Bottleneck2.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest2(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION2;
throttling.triggersNotification = triggersNotification;

// src/github/connect.ts
var LONGEST_WAIT_S = 60;
var MOST_RETRIES = 2;
var LONGEST_REQUEST_MS = 3e4;
var NO_TOKEN = "none";
function connect(token, {
  apiUrl,
  graphqlUrl,
  fetch
}) {
  const wait = (seconds, _options, _client, tries) => seconds <= LONGEST_WAIT_S && tries < MOST_RETRIES;
  const options = {
    baseUrl: apiUrl,
    log: { debug: () => {
    }, info: () => {
    }, warn: () => {
    }, error: () => {
    } },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait },
    request: {
      fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(LONGEST_REQUEST_MS) })
    }
  };
  const client = getOctokit(token || NO_TOKEN, options, retry, throttling);
  client.hook.error("request", (error) => {
    if (error.name === "TimeoutError") Object.assign(error, { status: 504 });
    else if (isUnanswered(error)) error.message = `no answer: ${troubleOf(error)}`;
    throw error;
  });
  const graphqlBase = /^(.+)\/graphql$/.exec(graphqlUrl)?.[1];
  if (graphqlBase !== void 0) client.graphql = client.graphql.defaults({ baseUrl: graphqlBase });
  return client;
}
function limitRequests(client, most, tooMany) {
  let sent = 0;
  client.hook.before("request", () => {
    sent += 1;
    if (sent > most) throw tooMany();
  });
  return client;
}

// src/github/ask.ts
async function askQuestions(client, here, questions, blob) {
  const answers = /* @__PURE__ */ new Map();
  for (let open = questions; open.size > 0; ) {
    const { query, variables, aliases } = queryOf(open, here);
    const data = query === "" ? {} : await client.graphql(query, variables);
    const next = /* @__PURE__ */ new Map();
    for (const [name, question] of open) {
      const from = question.isRoot ? data : data.repository;
      const given = (aliases.get(name) ?? []).map((alias) => from?.[alias] ?? null);
      const known = await question.read(given, blob);
      answers.set(name, known);
      const more = question.more?.(given, known);
      if (more !== void 0) next.set(name, more);
    }
    open = next;
  }
  return answers;
}
function queryOf(questions, here) {
  const variables = {};
  const declared = [];
  const bind = (type, value) => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const aliases = /* @__PURE__ */ new Map();
  const root = [];
  const inside = [];
  for (const [name, { fields, isRoot }] of questions) {
    const named = fields(bind).map((field, index) => [`${name}${index}`, field]);
    aliases.set(
      name,
      named.map(([alias]) => alias)
    );
    for (const [alias, field] of named) (isRoot ? root : inside).push(`${alias}: ${field}`);
  }
  if (inside.length > 0) {
    const place = `owner: ${bind("String!", here.owner)}, name: ${bind("String!", here.repo)}`;
    root.push(`repository(${place}) { ${inside.join(" ")} }`);
  }
  const declarations = declared.length === 0 ? "" : ` (${declared.join(", ")})`;
  return {
    query: root.length === 0 ? "" : `query${declarations} { ${root.join(" ")} }`,
    variables,
    aliases
  };
}

// src/github/hide-comments.ts
var MUTATIONS_PER_REQUEST = 40;
function minimized(subjectId, classifier) {
  return { name: "minimizeComment", input: { subjectId, classifier } };
}
async function hideComments(client, comments2) {
  const mutations = comments2.map(({ nodeId }) => minimized(nodeId, "OUTDATED"));
  await mutate(client, mutations);
}
async function resolveThreads(client, threads) {
  const mutations = threads.flatMap(({ threadId, nodeId }) => [
    { name: "resolveReviewThread", input: { threadId } },
    minimized(nodeId, "RESOLVED")
  ]);
  await mutate(client, mutations, (error) => {
    const errors = graphqlErrors(error);
    return errors.length > 0 && errors.every(
      (one2) => at(one2, "type") === "FORBIDDEN" && String(at(one2, "path", 0)).startsWith("resolve")
    );
  });
}
async function mutate(client, mutations, isHarmless = () => false) {
  for (let at2 = 0; at2 < mutations.length; at2 += MUTATIONS_PER_REQUEST) {
    const some = mutations.slice(at2, at2 + MUTATIONS_PER_REQUEST);
    const variables = some.map(
      ({ name }, index) => `$v${index}: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
    );
    const fields = some.map(
      ({ name }, index) => `${name}${index}: ${name}(input: $v${index}) { clientMutationId }`
    );
    try {
      await client.graphql(
        `mutation (${variables.join(", ")}) { ${fields.join(" ")} }`,
        Object.fromEntries(some.map(({ input }, index) => [`v${index}`, input]))
      );
    } catch (error) {
      if (!isHarmless(error)) throw error;
    }
  }
}

// src/github/selections.ts
function nodesOf(list) {
  return listAt(list, "nodes").filter((node) => node !== null);
}
function wordAt(value, name) {
  const found = at(value, name);
  return typeof found === "string" ? found : "";
}
function numberAt(value, name) {
  return Number(at(value, name));
}
function timeAt(value, name) {
  const written = wordAt(value, name);
  return written === "" ? void 0 : Date.parse(written);
}
var BASE = "defaultBranchRef { name target { oid ... on Commit { tree { oid } } } }";
function baseOf(ref) {
  const { sha, tree } = tipOf(at(ref, "target"));
  return { name: wordAt(ref, "name"), tip: sha, tree };
}
var COMMIT = "{ oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } }";
function tipOf(commit) {
  return {
    sha: wordAt(commit, "oid"),
    tree: wordAt(at(commit, "tree"), "oid"),
    message: wordAt(commit, "message"),
    parents: nodesOf(at(commit, "parents")).map((one2) => wordAt(one2, "oid"))
  };
}
var ANY_PULL = "number state baseRefOid headRefOid headRefName headRef { target { oid ... on Commit { message } } } headRepository { nameWithOwner }";
function pullOf(pull) {
  if (at(pull, "number") === void 0) return void 0;
  const head = wordAt(pull, "headRefOid");
  const { sha, message } = tipOf(at(pull, "headRef", "target"));
  const state = wordAt(pull, "state");
  const repository = wordAt(at(pull, "headRepository"), "nameWithOwner");
  return {
    number: numberAt(pull, "number"),
    open: state === "OPEN",
    merged: state === "MERGED",
    base: wordAt(pull, "baseRefOid"),
    head,
    // The branch may have moved on while GitHub answered.
    message: sha === head ? message : "",
    branch: repository === "" ? void 0 : { repository, name: wordAt(pull, "headRefName") }
  };
}
var ISSUE = "number body state locked author { login } authorAssociation createdAt userContentEdits(first: 100) { nodes { editedAt editor { login } } } labels(first: 50) { nodes { name } } timelineItems(last: 1, itemTypes: [REOPENED_EVENT]) { nodes { ... on ReopenedEvent { createdAt } } }";
function issueOf(issue) {
  const author = wordAt(at(issue, "author"), "login");
  const createdAt = timeAt(issue, "createdAt") ?? 0;
  return {
    number: numberAt(issue, "number"),
    body: wordAt(issue, "body"),
    open: wordAt(issue, "state") === "OPEN",
    locked: at(issue, "locked") === true,
    author,
    association: wordAt(issue, "authorAssociation"),
    createdAt,
    reopenedAt: timeAt(nodesOf(at(issue, "timelineItems"))[0], "createdAt"),
    labels: nodesOf(at(issue, "labels")).map((label) => wordAt(label, "name")),
    editedAt: nodesOf(at(issue, "userContentEdits")).filter((edit) => author !== "" && wordAt(at(edit, "editor"), "login") === author).map((edit) => timeAt(edit, "editedAt") ?? 0).filter((time) => time > createdAt)
  };
}
var LISTED_ISSUE = "number title body state viewerDidAuthor";
function ownIssues(issues) {
  return issues.filter(isOurs).map((issue) => ({
    number: numberAt(issue, "number"),
    title: wordAt(issue, "title"),
    body: wordAt(issue, "body"),
    open: wordAt(issue, "state") === "OPEN"
  }));
}
function isOurs(written) {
  return at(written, "viewerDidAuthor") === true;
}
var COMMENT = "id fullDatabaseId body isMinimized viewerDidAuthor";
function ownComments(comments2) {
  return comments2.filter((comment) => isOurs(comment) && at(comment, "isMinimized") !== true).map((comment) => ({
    id: numberAt(comment, "fullDatabaseId"),
    nodeId: wordAt(comment, "id"),
    body: wordAt(comment, "body")
  }));
}
var THREAD = `id isResolved isOutdated path line startLine comments(first: 1) { nodes { ${COMMENT} } }`;
function ownThreads(threads) {
  const lineAt = (thread, name) => at(thread, name) ?? void 0;
  return threads.flatMap(
    (thread) => ownComments(nodesOf(at(thread, "comments"))).map((comment) => ({
      ...comment,
      threadId: wordAt(thread, "id"),
      resolved: at(thread, "isResolved") === true,
      outdated: at(thread, "isOutdated") === true,
      path: wordAt(thread, "path"),
      line: lineAt(thread, "line"),
      startLine: lineAt(thread, "startLine")
    }))
  );
}
var PULL = "number state title body closedAt mergeable isCrossRepository viewerDidAuthor labels(first: 50) { nodes { name } } latestOpinionatedReviews(first: 50) { nodes { state commit { oid } } }";
function ownPulls(pulls) {
  return pulls.filter((pull) => isOurs(pull) && at(pull, "isCrossRepository") === false).map((pull) => ({
    number: numberAt(pull, "number"),
    state: wordAt(pull, "state"),
    title: wordAt(pull, "title"),
    body: wordAt(pull, "body"),
    closedAt: timeAt(pull, "closedAt"),
    conflicts: wordAt(pull, "mergeable") === "CONFLICTING",
    labels: nodesOf(at(pull, "labels")).map((label) => wordAt(label, "name")),
    approved: nodesOf(at(pull, "latestOpinionatedReviews")).filter((review) => wordAt(review, "state") === "APPROVED").map((review) => wordAt(at(review, "commit"), "oid")).filter((sha) => sha !== "")
  }));
}
var BLOB = "{ ... on Blob { oid text byteSize isTruncated } }";
function wholeBytes(blob) {
  const text = at(blob, "text");
  if (typeof text !== "string" || at(blob, "isTruncated") === true) return void 0;
  const bytes = Buffer.from(text, "utf8");
  return bytes.length === at(blob, "byteSize") ? bytes : void 0;
}

// src/github/questions.ts
var BLOBS_PER_REQUEST = 8;
var MOST_PAGES = 5;
var REACTIONS = {
  EYES: "eyes",
  THUMBS_UP: "+1",
  CONFUSED: "confused"
};
var QUESTIONS = {
  base: () => one(() => BASE, baseOf),
  tips: (names) => ({
    fields: (bind) => names.map(
      (name) => `ref(qualifiedName: ${bind("String!", `refs/heads/${name}`)}) { target ${COMMIT} }`
    ),
    read: (given) => given.map((ref) => ref === null ? void 0 : tipOf(at(ref, "target")))
  }),
  branches: (prefix) => branches(prefix),
  pullsFrom: (branch) => one(
    (bind) => `pullRequests(headRefName: ${bind("String!", branch)}, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } }`,
    (given) => ownPulls(nodesOf(given))
  ),
  pull: (number) => one(
    (bind) => `issueOrPullRequest(number: ${bind("Int!", number)}) { ... on PullRequest { ${ANY_PULL} } }`,
    pullOf
  ),
  issue: (number) => one((bind) => `issue(number: ${bind("Int!", number)}) { ${ISSUE} }`, issueOf),
  ownIssues: (label) => pages({
    field: (page, bind) => `issues(labels: [${bind("String!", label)}], orderBy: { field: CREATED_AT, direction: ASC }, ${page(LISTED_ISSUE)}`,
    pick: ownIssues
  }),
  comments,
  threads: (number) => pages({
    field: (page, bind) => `pullRequest(number: ${bind("Int!", number)}) { reviewThreads(${page(THREAD)} }`,
    inside: "reviewThreads",
    pick: ownThreads
  }),
  reactions: (comment) => ({
    ...one(
      (bind) => `node(id: ${bind("ID!", comment)}) { ... on IssueComment { reactionGroups { content viewerHasReacted } } }`,
      (node) => node === null ? void 0 : new Set(
        listAt(node, "reactionGroups").flatMap((group) => {
          const name = ownValue(REACTIONS, wordAt(group, "content"));
          return at(group, "viewerHasReacted") === true && name !== void 0 ? [name] : [];
        })
      )
    ),
    isRoot: true
  }),
  files: (files) => blobs(files.map(({ commit, path }) => `${commit}:${path}`)),
  blobs: (names) => blobs(names)
};
function one(field, read) {
  return { fields: (bind) => [field(bind)], read: ([given]) => read(given) };
}
function pages(wanted, before = [], after = null, number = 1) {
  const { field, inside, pick, most = Number.POSITIVE_INFINITY, isEnough } = wanted;
  const pageOf = (given) => inside === void 0 ? given : at(given, inside);
  return {
    fields: (bind) => [
      field(
        (fields) => `first: 100, after: ${bind("String", after)}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }`,
        bind
      )
    ],
    read: ([given]) => before.concat(pick(nodesOf(pageOf(given)))),
    more([given], known) {
      const info = at(pageOf(given), "pageInfo");
      return at(info, "hasNextPage") === true && number < most && isEnough?.(known) !== true ? pages(wanted, known, wordAt(info, "endCursor"), number + 1) : void 0;
    }
  };
}
function comments({ number, last, until }) {
  const around = (field, bind) => `issueOrPullRequest(number: ${bind("Int!", number)}) { ... on Issue { ${field} } ... on PullRequest { ${field} } }`;
  if (last) {
    return one(
      (bind) => around(`comments(last: 100) { nodes { ${COMMENT} } }`, bind),
      (given) => ownComments(nodesOf(at(given, "comments")))
    );
  }
  const all = {
    field: (page, bind) => around(`comments(${page(COMMENT)}`, bind),
    inside: "comments",
    pick: ownComments
  };
  if (until === void 0) return pages(all);
  const isIt = ({ body }) => nameOfComment(body) === until;
  return pages({ ...all, most: MOST_PAGES, isEnough: (found) => found.some(isIt) });
}
function branches(prefix) {
  const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  const rest = prefix.slice(folder.length);
  return pages({
    field: (page, bind) => `refs(refPrefix: ${bind("String!", `refs/heads/${folder}`)}, query: ${bind("String", rest)}, ${page(`name target ${COMMIT} associatedPullRequests(states: [OPEN], first: 1) { nodes { ${PULL} } }`)}`,
    pick: (refs) => refs.flatMap((ref) => {
      const name = branchOfRef(wordAt(ref, "name"), folder);
      if (!name.startsWith(prefix)) return [];
      const [pull] = ownPulls(nodesOf(at(ref, "associatedPullRequests")));
      return [{ name, tip: tipOf(at(ref, "target")), pull }];
    }),
    most: MOST_PAGES
  });
}
function branchOfRef(name, folder) {
  const branch = name.startsWith("refs/heads/") ? name.slice("refs/heads/".length) : name;
  return branch.startsWith(folder) ? branch : `${folder}${branch}`;
}
function blobs(names, before = []) {
  const named = (name, bind) => name.includes(":") ? `expression: ${bind("String!", name)}` : `oid: ${bind("GitObjectID!", name)}`;
  const some = names.slice(before.length, before.length + BLOBS_PER_REQUEST);
  return {
    fields: (bind) => some.map((name) => `object(${named(name, bind)}) ${BLOB}`),
    async read(given, blob) {
      const found = [...before];
      for (const file of given) {
        const sha = wordAt(file, "oid");
        found.push(sha === "" ? void 0 : wholeBytes(file) ?? await blob(sha));
      }
      return found;
    },
    more: (_, known) => known.length < names.length ? blobs(names, known) : void 0
  };
}

// src/github/read-tree.ts
var MOST_FOLDERS = 100;
var DEEPER = [".github/ISSUE_TEMPLATE"];
async function readTree(client, here, commit) {
  const { getTree } = client.rest.git;
  const whole = (await getTree({ ...here, tree_sha: commit, recursive: "true" })).data;
  if (!whole.truncated) return filesOf(whole.tree, "");
  const list = async (sha) => {
    const { data } = await getTree({ ...here, tree_sha: sha });
    return data.truncated ? void 0 : data.tree;
  };
  const top = await list(commit);
  const folders = top?.filter(({ type }) => type === "tree") ?? [];
  if (top === void 0 || folders.length > MOST_FOLDERS) return void 0;
  const files = [filesOf(top, "")];
  for (const { path: folder, sha } of folders) {
    const inside = await list(sha);
    if (inside === void 0) return void 0;
    files.push(filesOf(inside, `${folder}/`));
    for (const { path, type, sha: below } of inside) {
      if (type === "tree" && DEEPER.includes(`${folder}/${path}`)) {
        const deeper = await list(below);
        if (deeper === void 0) return void 0;
        files.push(filesOf(deeper, `${folder}/${path}/`));
      }
    }
  }
  return files.flat();
}
function filesOf(entries, prefix) {
  return entries.flatMap(
    ({ path, mode, type, sha, size }) => type === "tree" ? [] : [{ path: prefix + path, mode, sha, size: size ?? 0 }]
  );
}

// src/github/octokit.ts
var ONCE = { request: { retries: 0 } };
var NOT_FOUND = 404;
var GONE = 410;
var MOST_COMPARED = 300;
var MOST_COMMENT_PAGES = 3;
function gitHub(client, here) {
  const { rest } = client;
  const blob = async (sha) => Buffer.from((await rest.git.getBlob({ ...here, file_sha: sha })).data.content, "base64");
  return {
    async ask(wanted) {
      const answers = await askQuestions(client, here, questionsOf(wanted), blob);
      return Object.fromEntries(answers);
    },
    tree: (commit) => readTree(client, here, commit),
    async compare(base, head) {
      const wanted = { basehead: `${base}...${head}`, per_page: 1 };
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...here, ...wanted });
      const { merge_base_commit: start, files = [] } = data;
      return {
        start: start.sha,
        files: files.length < MOST_COMPARED ? files.map(changedFile) : void 0
      };
    },
    commit: (commit) => makeCommit(client, here, commit),
    async deleteBranch(name) {
      await unless(
        [UNPROCESSABLE, NOT_FOUND],
        () => rest.git.deleteRef({ ...here, ref: `heads/${name}` })
      );
    },
    ...pullVerbs(client, here),
    ...issueVerbs(client, here),
    ...commentVerbs(client, here),
    async roleOf(username) {
      const found = await unless(
        [NOT_FOUND],
        () => rest.repos.getCollaboratorPermissionLevel({ ...here, username })
      );
      return found?.data.role_name ?? "none";
    },
    ...runVerbs(client, here)
  };
}
function runVerbs({ rest }, here) {
  return {
    async runsOf(head) {
      const all = { ...here, head_sha: head, per_page: 100 };
      const { data } = await rest.actions.listWorkflowRunsForRepo(all);
      const newest = /* @__PURE__ */ new Map();
      for (const { id, path, event, status, conclusion } of data.workflow_runs) {
        if (!event.startsWith("pull_request") || newest.has(path)) continue;
        const ended = status === "completed" ? conclusion ?? void 0 : void 0;
        newest.set(path, { id, path, conclusion: ended });
      }
      return [...newest.values()];
    },
    async reRun(run) {
      await rest.actions.reRunWorkflow({ ...here, run_id: run });
    },
    async fileOnDefault(path) {
      const found = await unless([NOT_FOUND], () => rest.repos.getContent({ ...here, path }));
      if (found === void 0 || Array.isArray(found.data) || found.data.type !== "file") {
        return void 0;
      }
      return Buffer.from(found.data.content, "base64").toString("utf8");
    },
    async artifact(run, name) {
      const { data } = await rest.actions.listWorkflowRunArtifacts({ ...here, run_id: run, name });
      const [newest] = data.artifacts.filter(({ expired }) => !expired).toSorted((one2, other) => other.id - one2.id);
      return newest && { id: newest.id, size: newest.size_in_bytes };
    },
    async download({ id }) {
      const zip = { artifact_id: id, archive_format: "zip" };
      const answer = await rest.actions.downloadArtifact({ ...here, ...zip });
      return new Uint8Array(answer.data);
    }
  };
}
function questionsOf(wanted) {
  const parts = Object.keys(wanted);
  const questionOf = (part) => QUESTIONS[part](wanted[part]);
  return new Map(parts.map((part) => [part, questionOf(part)]));
}
function pullVerbs(client, here) {
  const { rest } = client;
  return {
    async changedFiles(pull) {
      const all = { ...here, pull_number: pull, per_page: 100 };
      return (await client.paginate(rest.pulls.listFiles, all)).map(changedFile);
    },
    async openPull({ branch, ...pull }) {
      const opened = await unless(
        [UNPROCESSABLE],
        () => rest.pulls.create({ ...here, ...pull, head: branch, ...ONCE })
      );
      return opened?.data.number;
    },
    async changePull(number, change) {
      await rest.pulls.update({ ...here, pull_number: number, ...change });
    },
    async review(pull, commit, comments2) {
      const posted = await unless(
        [UNPROCESSABLE],
        () => rest.pulls.createReview({
          ...here,
          ...ONCE,
          pull_number: pull,
          commit_id: commit,
          event: "COMMENT",
          comments: comments2.map(({ path, startLine, line, body }) => ({
            path,
            body,
            line,
            side: "RIGHT",
            ...startLine < line ? { start_line: startLine, start_side: "RIGHT" } : {}
          }))
        })
      );
      return posted !== void 0;
    },
    async changeReviewComment(id, body) {
      await rest.pulls.updateReviewComment({ ...here, comment_id: id, body });
    }
  };
}
function issueVerbs({ rest }, here) {
  return {
    async openIssue(title, body, label) {
      const { data } = await rest.issues.create({ ...here, title, body, labels: [label], ...ONCE });
      return data.number;
    },
    async changeIssue(number, { state, ...text }) {
      await rest.issues.update({
        ...here,
        issue_number: number,
        ...text,
        ...state === void 0 ? {} : state === "open" ? { state, state_reason: "reopened" } : { state: "closed", state_reason: state }
      });
    },
    async addLabel(issue, label) {
      await rest.issues.addLabels({ ...here, issue_number: issue, labels: [label] });
    },
    async issuesOf(login, since) {
      const { data } = await rest.issues.listForRepo({
        ...here,
        creator: login,
        state: "all",
        since: new Date(since).toISOString(),
        per_page: 100
      });
      return data.filter((issue) => issue.pull_request === void 0).map(({ number, created_at }) => ({ number, createdAt: Date.parse(created_at) }));
    },
    async authorOf(issue) {
      const found = await unless(
        [NOT_FOUND, GONE],
        () => rest.issues.get({ ...here, issue_number: issue })
      );
      return found?.data.user?.login;
    }
  };
}
function commentVerbs(client, here) {
  const { rest } = client;
  return {
    async comment(number, body) {
      await rest.issues.createComment({ ...here, issue_number: number, body, ...ONCE });
    },
    async changeComment(id, body) {
      await rest.issues.updateComment({ ...here, comment_id: id, body });
    },
    async deleteComment(id) {
      await rest.issues.deleteComment({ ...here, comment_id: id });
    },
    hide: (comments2) => hideComments(client, comments2),
    resolve: (threads) => resolveThreads(client, threads),
    async commentsSince(since) {
      const found = [];
      const newest = { since, sort: "created", direction: "desc", per_page: 100 };
      for (let page = 1; page <= MOST_COMMENT_PAGES; page++) {
        const { data } = await rest.issues.listCommentsForRepo({ ...here, ...newest, page });
        for (const { id, user, body, created_at, updated_at } of data) {
          const edited = updated_at !== created_at;
          const login = user?.login ?? "";
          found.push({ id, login, body: body ?? "", createdAt: created_at, edited });
        }
        if (data.length < newest.per_page) break;
      }
      return found;
    },
    async react(comment, content) {
      await rest.reactions.createForIssueComment({ ...here, comment_id: comment, content });
    },
    async removeReaction(comment, content) {
      const one2 = { ...here, comment_id: comment };
      const { data } = await rest.reactions.createForIssueComment({ ...one2, content });
      await rest.reactions.deleteForIssueComment({ ...one2, reaction_id: data.id });
    }
  };
}
function changedFile(file) {
  const { filename: path, previous_filename: previousPath, status, patch } = file;
  return { path, previousPath, status, patch };
}

// src/runner/github-of.ts
function gitHubOf({ context, fetch }, { token }, limit) {
  const { apiUrl, graphqlUrl, repository } = context;
  const client = connect(token, { apiUrl, graphqlUrl, fetch });
  if (limit !== void 0) limitRequests(client, limit.most, limit.tooMany);
  return gitHub(client, placeOf(repository));
}

// src/features/refused-by-github.ts
async function refusedByGitHub(io, inputs, error, needs) {
  const failure = apiFailure(error);
  if (failure === void 0) throw error;
  if (!isCheckedOut(io.files, io.workspace)) throw refusal(error, needs);
  io.core.warning(
    `${apiFailureText(failure, needs)} The checked-out list is checked as a whole instead.`
  );
  const { checkCheckout } = await import("./features-check-checkout.js");
  await checkCheckout(io, inputs);
}
function refusal(error, needs) {
  const failure = apiFailure(error);
  return failure === void 0 ? error : new InputError(apiFailureText(failure, needs));
}
function apiFailureText({ kind, message, seconds }, needs) {
  switch (kind) {
    case "refused":
      return `GitHub refused what is needed (${message}). Give the job ${needs}.`;
    case "limited":
      return `GitHub's rate limit is reached (${message}). ${seconds === void 0 ? "Run this job again later." : `GitHub asks to wait ${waitText(seconds)}; run this job again after that.`}`;
    case "locked":
      return `The conversation is locked, so nothing can be posted (${message}).`;
    case "unanswered":
      return `GitHub could not be reached (${message}). When the network or the proxy works again, run this job again; it continues where it stopped.`;
    case "failed":
      return `GitHub gave no usable answer (${message}). Run this job again; it continues where it stopped.`;
  }
}
function waitText(seconds) {
  if (seconds < 120) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

export {
  gitHubOf,
  refusedByGitHub,
  refusal,
  apiFailureText
};

import type {
  Servers,
  StartedServer,
  StartOptions,
  StopResult,
  StopRequest,
} from "../../actions/mock-transport/setup/servers.ts";

/** Servers that are only recorded. Each starts at port 4000 and ends as `stopped` says. */
export function fakeServers(stopped: StopResult = { how: "asked" }) {
  const seen = {
    started: [] as StartOptions[],
    stopped: [] as { readonly server: StartedServer; readonly request: StopRequest }[],
  };
  const servers: Servers = {
    start: async (order) => {
      seen.started.push(order);
      return { pid: 4242, port: 4000, instance: order.instance };
    },
    stop: async (server, request) => {
      seen.stopped.push({ server, request });
      return stopped;
    },
  };
  return { servers, seen };
}

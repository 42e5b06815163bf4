/** Path of the route that ends the server; no provider has one like it. */
export const STOP_PATH = "/_testing-actions/stop";

/** Path of the route that ends the server. No provider has this path. */
export const STOP_PATH = "/_testing-actions/stop";

package org.youju.engine;

import java.util.List;

/** One piece of work of a plan, done in every world after the steps it rests on. */
interface Step {
    /**
     * Does the work in a world.
     *
     * @param world the world
     * @param forks takes the worlds that arise where readings give different results
     */
    void run(World world, List<World> forks);
}

<@mail.say msg("eventUserDisabledByTemporaryLockoutSaid") />
<#include "circumstances.ftl">
<@mail.say msg("eventLockoutNotYou") />

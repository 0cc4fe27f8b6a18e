<@mail.say msg("eventUserDisabledByPermanentLockoutSaid") />
<#include "circumstances.ftl">
<@mail.say msg("eventLockoutNotYou") />

<@mail.say msg("eventUpdateTotpSaid") />
<#include "circumstances.ftl">
<@mail.say msg("eventNotYou") />

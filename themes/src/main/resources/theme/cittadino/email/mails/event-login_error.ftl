<@mail.say msg("eventLoginErrorSaid") />
<#include "circumstances.ftl">
<@mail.say msg("eventLoginErrorNotYou") />
